// Starting the workers of these pages. The pages enforce Trusted Types: this policy is the only one they allow, and it
// knows these addresses.

const ADDRESSES = {
  scrypt: new URL(SCRYPT_WORKER, import.meta.url).href,
  open: new URL(OPEN_WORKER, import.meta.url).href,
};

const policy = window.trustedTypes?.createPolicy("candour-worker", {
  createScriptURL(asked) {
    if (!Object.values(ADDRESSES).includes(asked)) throw new TypeError("not a worker");
    return asked;
  },
});

export function startWorker(name: keyof typeof ADDRESSES): Worker {
  const address = ADDRESSES[name];
  return new Worker(policy ? policy.createScriptURL(address) : address);
}
