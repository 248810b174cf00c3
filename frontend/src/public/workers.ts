// Starting the workers of these pages. The pages enforce Trusted Types: this policy is the only one they allow, and it
// knows these addresses.

const ADDRESSES = {
  seal: new URL(SEAL_WORKER, import.meta.url).href,
  clean: new URL(CLEAN_WORKER, import.meta.url).href,
};

/** Made once, by the one script of a page that starts workers: a second of its name is refused. */
let policy: TrustedTypePolicy | undefined;

function trusted(address: string): string {
  policy ??= window.trustedTypes?.createPolicy("candour-worker", {
    createScriptURL(asked) {
      if (!Object.values(ADDRESSES).includes(asked)) throw new TypeError("not a worker");
      return asked;
    },
  });
  return policy ? policy.createScriptURL(address) : address;
}

export type StartWorker = (name: keyof typeof ADDRESSES) => Worker;

export const startWorker: StartWorker = (name) => new Worker(trusted(ADDRESSES[name]));
