declare module "*.ftl" {
  const text: string;
  export default text;
}

/** The hashed names of the workers' files, put in by the build. */
declare const SCRYPT_WORKER: string;
declare const SEAL_WORKER: string;
declare const CLEAN_WORKER: string;
declare const OPEN_WORKER: string;
/** The script of the files of a report. */
declare const FILES_SCRIPT: string;

/** The part of Trusted Types that these pages use; TypeScript's own library does not have it yet. */
interface TrustedTypePolicy {
  createScriptURL(address: string): string;
}

interface Window {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(address: string): string }): TrustedTypePolicy;
  };
}

/** The bundle that looks for what could say who somebody is. */
declare const FINDINGS: string;
