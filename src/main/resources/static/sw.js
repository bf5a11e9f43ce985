/* Keeps one page of the house at hand for times without a connection, and sends what waits when no page is open to do it. */
"use strict";
const SHELL = "shell-" + self.location.search.slice(1);
const OFFLINE = "/petition/offline";
/* What its owner said to send, with its receipt once it was; citizen.js puts it in and takes it out. */
const OUTBOX = "outbox";
/* The page on which a reception day goes on without network; offline.js puts it in, whenever it is opened with one. */
const HALL = "hall";
const HALL_PAGE = /^\/console\/receptions\/\d+\/offline$/;
/* Pages of people who are out: open trips of the direct train, which train.js puts in and takes out, and the form for notes of a round, which notes.js puts in. */
const RIDES = "rides";
const RIDE = /^\/console\/(train\/trips\/[^/]+\/ride|visit-notes)$/;
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

async function visitKept(request, path, name) {
    const kept = () => caches.open(name).then((cache) => cache.match(path));
    try {
        const answer = await fetch(request);
        if (answer.status === 404) {
            await caches.open(name).then((cache) => cache.delete(path));
        }
        return answer.status >= 502 && await kept() || answer;
    } catch (offline) {
        return await kept() || Promise.reject(offline);
    }
}

/* By the same address as the form and with the same key as a page would, so that the house takes it once whoever is first. */
async function sendWhatWaits() {
    const box = await caches.open(OUTBOX);
    const waits = await box.match("/outbox");
    if (!waits || await box.match("/outbox/receipt")) {
        return;
    }
    const body = new URLSearchParams(await waits.json());
    const page = await (await fetch("/petition/new", {cache: "no-store"})).text();
    body.set("_csrf", page.match(/name="_csrf" value="([^"]+)"/)[1]);
    body.set("step", "check");
    body.set("go", "send");
    const answer = await fetch("/petition/new", {method: "POST", body});
    if (new URL(answer.url).pathname === "/petition/receipt" && answer.ok) {
        const receipt = await answer.text();
        if (await box.match("/outbox")) {
            await box.put("/outbox/receipt", new Response(JSON.stringify({at: Date.now(), receipt})));
        }
    } else if (answer.status >= 500 || answer.status === 429) {
        throw new Error("tried again later");
    }
}

self.addEventListener("sync", (event) => {
    if (event.tag === OUTBOX) {
        event.waitUntil(sendWhatWaits());
    }
});
self.addEventListener("install", (event) => event.waitUntil(keepShell().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name !== SHELL && name !== OUTBOX && name !== HALL && name !== RIDES).map((name) => caches.delete(name))))
    .then(() => self.clients.claim())));
self.addEventListener("fetch", (event) => {
    const path = new URL(event.request.url).pathname;
    const kept = HALL_PAGE.test(path) ? HALL : RIDE.test(path) ? RIDES : null;
    if (event.request.method !== "GET" || path.startsWith("/console") && !kept) {
        return;
    }
    if (event.request.mode === "navigate") {
        event.respondWith(kept ? visitKept(event.request, path, kept) : visit(event.request));
    } else if (/^\/(css|js|img|webjars)\//.test(path)) {
        event.respondWith(caches.match(event.request).then((hit) => hit || fetch(event.request)));
    }
});
