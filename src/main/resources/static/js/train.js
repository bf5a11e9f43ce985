/* The team's phone: what is pressed is kept on it with the time and a key of its own, and sent when there is a network, as often as it takes; the house takes each once.
   The page itself is kept for as long as the trip is open, so that it opens without a network too. */
"use strict";
(() => {
    const KEPT = "huiyin.train";
    const PAGES = "rides";
    const EVERY = 10000;
    const ride = document.querySelector("[data-ride]");
    if (!ride) {
        return;
    }
    const { ride: trip, account, shell } = ride.dataset;
    const box = document.querySelector("[data-waiting]");
    const all = () => {
        try {
            return JSON.parse(localStorage.getItem(KEPT)) || [];
        } catch {
            return [];
        }
    };
    const keep = (entries) => entries.length ? localStorage.setItem(KEPT, JSON.stringify(entries)) : localStorage.removeItem(KEPT);
    const mine = (entry) => entry.account === account;
    const put = (key, change) => keep(all().map((entry) => entry.key === key ? Object.assign(entry, change) : entry));
    const drop = (key) => keep(all().filter((entry) => entry.key !== key));

    /* On paper before there is a network: what was written, without a code, for that the house alone can make. */
    function print(entry) {
        const slip = document.querySelector("[data-slip]");
        const fields = new URLSearchParams(entry.fields);
        const form = document.querySelector(`[data-press="${entry.what}"] form`);
        const words = {
            unit: form.elements.unit.querySelector(`[value="${CSS.escape(fields.get("unit"))}"]`)?.textContent,
            colour: form.querySelector(`[name=colour][value="${CSS.escape(fields.get("colour"))}"]`)?.labels[0].textContent,
            at: new Date(entry.at).toLocaleString(),
        };
        slip.querySelectorAll("[data-of]").forEach((place) => {
            place.textContent = (words[place.dataset.of] ?? fields.get(place.dataset.of) ?? "").trim();
        });
        slip.hidden = false;
        slip.parentElement.classList.add("slipped");
        window.print();
    }

    function show() {
        const waiting = all().filter((entry) => mine(entry) && entry.trip === trip);
        const list = box.querySelector("ul");
        list.replaceChildren(...waiting.map((entry) => {
            const line = document.createElement("li");
            line.textContent = `${entry.label} ${new Date(entry.at).toLocaleTimeString()} – ${entry.refused ? `${box.dataset.refused} ${entry.refused}` : entry.signedOut ? box.dataset.signedOut : box.dataset.kept}`;
            if (entry.what === "receipt" && !entry.refused) {
                const paper = document.createElement("button");
                paper.type = "button";
                paper.className = "button quiet";
                paper.textContent = box.dataset.print;
                paper.addEventListener("click", () => print(entry));
                line.append(paper);
            }
            if (entry.refused) {
                const again = document.createElement("button");
                again.type = "button";
                again.className = "button quiet";
                again.textContent = box.dataset.drop;
                again.addEventListener("click", () => {
                    drop(entry.key);
                    fill(entry);
                    show();
                });
                line.append(again);
            }
            return line;
        }));
        box.hidden = !waiting.length;
        document.querySelectorAll("[data-press]").forEach((box) => {
            box.hidden = waiting.some((entry) => entry.what === box.dataset.press);
        });
    }

    /* What was not taken comes back into its form, to be mended there. */
    function fill(entry) {
        const form = document.querySelector(`[data-press="${entry.what}"] form`);
        new URLSearchParams(entry.fields).forEach((value, name) => {
            const field = form && name !== "_csrf" && name !== "key" ? form.elements[name] : null;
            if (field) {
                field.value = value;
            }
        });
        const more = form && form.closest("details");
        if (more) {
            more.open = true;
        }
    }

    const filled = (form, name) => name.split("|").some((one) => new FormData(form).get(one)?.trim());

    function press(event) {
        const form = event.target;
        const asked = form.closest("[data-press]").dataset;
        const missing = asked.needs.split(" ").filter((name) => name && !filled(form, name));
        event.preventDefault();
        form.querySelector("[data-missing]").hidden = !missing.length;
        if (missing.length) {
            form.elements[missing[0].split("|").pop()].focus?.();
            return;
        }
        const fields = new URLSearchParams(new FormData(form));
        const key = crypto.randomUUID ? crypto.randomUUID() : `${fields.get("key")}-${Date.now()}`;
        fields.set("key", key);
        try {
            keep(all().concat({ key, trip, account, what: asked.press, label: asked.label, at: Date.now(), address: form.getAttribute("action"), fields: fields.toString() }));
        } catch {
            form.submit();
            return;
        }
        show();
        send();
    }

    /* @returns whether something was taken; throws where there is no network. */
    async function one(entry) {
        const page = await fetch(entry.address, { cache: "no-store", headers: { Accept: "text/html" } });
        const text = await page.text();
        if (page.status === 404) {
            put(entry.key, { refused: "404" });
            await caches.open(PAGES).then((pages) => pages.delete(entry.address));
            return false;
        }
        const token = text.match(/name="_csrf" value="([^"]+)"/);
        if (page.redirected || !page.ok || !token) {
            put(entry.key, { signedOut: page.redirected });
            throw new Error("later");
        }
        const body = new URLSearchParams(entry.fields);
        body.set("_csrf", token[1]);
        body.set("pressedAt", new Date(entry.at).toISOString());
        body.set("sentAt", new Date().toISOString());
        const answer = await fetch(entry.address, { method: "POST", body });
        if (answer.redirected && answer.ok && !new URL(answer.url).pathname.includes("sign-in")) {
            drop(entry.key);
            return true;
        }
        if (answer.status === 400) {
            const said = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".summary ul");
            put(entry.key, { refused: said ? said.textContent.trim().replace(/\s+/g, " ") : "400" });
        } else if (answer.status === 404 || answer.status === 403) {
            put(entry.key, { refused: String(answer.status) });
        } else {
            throw new Error("later");
        }
        return false;
    }

    let sending = false;
    async function send() {
        if (sending) {
            return;
        }
        sending = true;
        let taken = false;
        try {
            for (let next; (next = all().find((entry) => mine(entry) && !entry.refused));) {
                taken = await one(next) || taken;
            }
        } catch {
            // it stays on the phone, and is tried again
        }
        sending = false;
        show();
        if (taken && !all().some((entry) => mine(entry) && entry.trip === trip)) {
            location.reload();
        }
    }

    async function keepPage() {
        const pages = await caches.open(PAGES);
        if (ride.dataset.open !== "true") {
            await pages.delete(location.pathname);
            return;
        }
        const page = `<!DOCTYPE html>${document.documentElement.outerHTML}`;
        await pages.put(location.pathname, new Response(page, { headers: { "Content-Type": "text/html; charset=utf-8" } }));
        await pages.addAll(Array.from(page.matchAll(/(?:href|src)="(\/(?:css|js|img|webjars)\/[^"]+)"/g), (found) => found[1]));
    }

    if ("serviceWorker" in navigator && "caches" in window) {
        if (ride.dataset.page === "true") {
            keepPage().catch(() => {});
        }
        navigator.serviceWorker.register(`/sw.js?${shell}`);
    }
    document.querySelectorAll("[data-press]").forEach((box) => box.addEventListener("submit", press));
    addEventListener("online", send);
    setInterval(send, EVERY);
    show();
    send();
})();
