/** Where the newsroom that comes with the program says it stands; no office has that address. */
export const demonstrationUrl = "https://siaran-bmr.example.org/";
