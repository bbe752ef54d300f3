for (const button of document.querySelectorAll("[data-deed]")) button.hidden = false;
