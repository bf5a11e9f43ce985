/* Keeps one page of the house at hand for times without a connection, and nothing that anybody wrote or read. */
"use strict";
const SHELL = "shell-" + self.location.search.slice(1);
const OFFLINE = "/petition/offline";
let fresh = false;

async function keepShell() {
    const page = await fetch(OFFLINE, {cache: "no-store"});
    if (!page.ok) {
        throw new Error("no page to keep");
    }
    const text = await page.clone().text();
    const cache = await caches.open(SHELL);
    await cache.addAll(Array.from(text.matchAll(/(?:href|src)="(\/(?:css|js|img)\/[^"]+)"/g), (found) => found[1]));
    await cache.put(OFFLINE, page);
    fresh = true;
}

async function visit(request) {
    try {
        const answer = await fetch(request);
        if (!fresh) {
            keepShell().catch(() => fresh = false);
        }
        return answer;
    } catch (offline) {
        return await caches.match(OFFLINE) || Promise.reject(offline);
    }
}

self.addEventListener("install", (event) => event.waitUntil(keepShell().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name))))
    .then(() => self.clients.claim())));
self.addEventListener("fetch", (event) => {
    const path = new URL(event.request.url).pathname;
    if (event.request.method !== "GET" || path.startsWith("/console")) {
        return;
    }
    if (event.request.mode === "navigate") {
        event.respondWith(visit(event.request));
    } else if (/^\/(css|js|img)\//.test(path)) {
        event.respondWith(caches.match(event.request).then((hit) => hit || fetch(event.request)));
    }
});
