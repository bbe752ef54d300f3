const active =
  /\.(?:php\d?|phtml|phar|cgi|pl|py|asp|aspx|jsp|shtml|exe|msi|bat|cmd|sh|dll|com|scr|swf|jar|mjs|svgz|xhtml|hta)$/i;

/** Whether a file of this name is run by a server or a browser, whatever it holds. */
export function isActiveName(name: string): boolean {
  return active.test(name);
}
