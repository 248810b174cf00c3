// On an origin that is neither https nor localhost a browser offers no WebCrypto. The age library then fails with
// an error it does not expect; told "not supported" it uses its own implementation.

export function standInForWebCrypto(): void {
  if (crypto.subtle !== undefined) return;
  Object.defineProperty(crypto, "subtle", {
    get() {
      throw new DOMException("no secure context", "NotSupportedError");
    },
  });
}
