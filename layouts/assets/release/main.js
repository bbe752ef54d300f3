// What a release gains where scripts run: copying, the sharing sheet of the phone, photos in large. All else works without.
import { showPhotosLarge } from "./lightbox.js";
import { serveButtons } from "./share.js";

serveButtons();
showPhotosLarge();
