declare const google: { readonly script: { readonly host: { close(): void } } };

/** Closes the dialog or sidebar that shows this page. */
export function closePage(): void {
  google.script.host.close();
}
