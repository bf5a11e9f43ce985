/* A note of a round through a village waits in the phone until the house has taken it: each has a key of its own, so that one sent twice is one. The page is kept too, without
   what was written before, so that it opens without a network. What waits is shown to whoever wrote it, and to nobody else who signs in on the same phone. */
(() => {
    const place = document.querySelector("[data-notes]");
    const form = place && place.querySelector("form");
    if (!form || !window.localStorage || !window.crypto || !crypto.randomUUID) {
        return;
    }
    const SHELF = "visit-notes";
    const PAGES = "rides";
    const EVERY = 10000;
    const { account, shell } = place.dataset;
    const [said, list] = [place.querySelector("[role=status]"), place.querySelector("ul")];
    const all = () => JSON.parse(localStorage.getItem(SHELF) || "[]");
    const keep = (notes) => notes.length ? localStorage.setItem(SHELF, JSON.stringify(notes)) : localStorage.removeItem(SHELF);
    const waiting = () => all().filter((note) => (note.account ?? account) === account);
    const change = (key, to) => keep(all().flatMap((note) => note.fields.key === key ? to(note) : [note]));

    const show = () => {
        const notes = waiting();
        said.hidden = list.hidden = notes.length === 0;
        said.textContent = notes.some((note) => note.faulty) ? place.dataset.faulty : notes.some((note) => note.signedOut) ? place.dataset.signedOut : place.dataset.waiting;
        list.replaceChildren(...notes.map((note) => {
            const line = document.createElement("li");
            line.textContent = note.fields.text;
            return line;
        }));
    };

    /* The token of now: the page may be days old. @returns taken, faulty, signed-out or later */
    const send = async (note) => {
        const page = await fetch(form.action, { cache: "no-store", headers: { Accept: "text/html" } });
        const token = (await page.text()).match(/name="_csrf" value="([^"]+)"/);
        if (page.redirected || !page.ok || !token) {
            return page.redirected ? "signed-out" : "later";
        }
        const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams({ ...note.fields, _csrf: token[1] }) });
        return answer.redirected && answer.ok && !new URL(answer.url).pathname.includes("sign-in") ? "taken" : answer.status === 400 ? "faulty" : "later";
    };

    let sending = false;
    const sendAll = async () => {
        if (sending) {
            return;
        }
        sending = true;
        let taken = 0;
        for (const note of waiting().filter((each) => !each.faulty)) {
            const came = await send(note).catch(() => "later");
            change(note.fields.key, (each) => came === "taken" ? [] : [{ ...each, faulty: came === "faulty", signedOut: came === "signed-out" }]);
            if (came === "later" || came === "signed-out") {
                break;
            }
            taken += came === "taken" ? 1 : 0;
        }
        sending = false;
        show();
        if (taken > 0 && waiting().length === 0 && form.elements.text.value === "") {
            location.assign(form.action + "?done=noted");
        }
    };

    async function keepPage() {
        const copy = document.documentElement.cloneNode(true);
        copy.querySelectorAll("[data-own], [data-notes] ul > *, .notice:not([hidden])").forEach((part) => part.remove());
        const page = `<!DOCTYPE html>${copy.outerHTML}`;
        const pages = await caches.open(PAGES);
        await pages.put(location.pathname, new Response(page, { headers: { "Content-Type": "text/html; charset=utf-8" } }));
        await pages.addAll(Array.from(page.matchAll(/(?:href|src)="(\/(?:css|js|img|webjars)\/[^"]+)"/g), (found) => found[1]));
    }

    form.addEventListener("submit", (event) => {
        if (!form.elements.text.value.trim() || !form.elements.region.value.trim()) {
            return;
        }
        event.preventDefault();
        const fields = Object.fromEntries([...new FormData(form)].filter(([name]) => name !== "_csrf"));
        keep([...all(), { account, fields: { ...fields, key: crypto.randomUUID() } }]);
        form.elements.text.value = "";
        show();
        sendAll();
    });
    list.addEventListener("click", (event) => {
        const note = waiting()[[...list.children].indexOf(event.target)];
        if (note && note.faulty) {
            change(note.fields.key, () => []);
            Object.entries(note.fields).forEach(([name, value]) => { form.elements[name].value = value; });
            show();
            form.elements.text.focus();
        }
    });
    if ("serviceWorker" in navigator && "caches" in window) {
        if (!document.querySelector(".summary")) {
            keepPage().catch(() => {});
        }
        navigator.serviceWorker.register(`/sw.js?${shell}`);
    }
    window.addEventListener("online", sendAll);
    setInterval(sendAll, EVERY);
    show();
    sendAll();
})();
