// What runs on the page that asks for the code: the case is opened in this browser. Everything works without it.

import { standInForWebCrypto } from "../../insecure-origin";
import { startCodePage } from "./code-page";

standInForWebCrypto();
startCodePage();
