// Starting the workers of these pages. The pages enforce Trusted Types: this policy is the only one they allow, and it
// knows these addresses.

const ADDRESSES = {
  seal: new URL(SEAL_WORKER, import.meta.url).href,
  clean: new URL(CLEAN_WORKER, import.meta.url).href,
};

const policy = window.trustedTypes?.createPolicy("candour-worker", {
  createScriptURL(asked) {
    if (!Object.values(ADDRESSES).includes(asked)) throw new TypeError("not a worker");
    return asked;
  },
});

export type StartWorker = (name: keyof typeof ADDRESSES) => Worker;

export const startWorker: StartWorker = (name) => {
  const address = ADDRESSES[name];
  return new Worker(policy ? policy.createScriptURL(address) : address);
};
