/* An improvement only: every page works without it. What is kept stays on this device, and is kept only where its owner says so. */
"use strict";
(() => {
    const KEPT = "huiyin.unsent";
    const SENDING = "huiyin.sending";
    const DAY = 20 * 3600 * 1000;
    const WEEK = 7 * 24 * 3600 * 1000;
    const shell = document.currentScript.dataset.shell;

    const read = () => {
        try {
            const draft = JSON.parse(localStorage.getItem(KEPT));
            if (draft && !draft.send && Date.now() - draft.at > WEEK) {
                forget();
                return null;
            }
            return draft;
        } catch (unreadable) {
            return null;
        }
    };
    const keep = (draft) => {
        try {
            localStorage.setItem(KEPT, JSON.stringify(Object.assign(draft, {at: Date.now()})));
        } catch (full) {
            // the page says where a draft is kept by the house
        }
    };
    /* Where the browser sends when every page is closed, the worker gets a copy: it cannot read what a page keeps. */
    const BACKGROUND = "SyncManager" in window && "caches" in window;
    const callBack = () => BACKGROUND && caches.delete("outbox");
    const forget = () => {
        localStorage.removeItem(KEPT);
        callBack();
    };
    async function handOver(draft) {
        await (await caches.open("outbox")).put("/outbox", new Response(JSON.stringify(draft.fields)));
        await (await navigator.serviceWorker.ready).sync.register("outbox");
    }
    /* What came of it. The house knows the key for a day, and until then answers the same once more. */
    const sentLongAgo = async () => {
        const kept = BACKGROUND && await caches.match("/outbox/receipt");
        const sent = kept && await kept.json();
        return sent && Date.now() - sent.at > DAY ? sent.receipt : null;
    };
    /* A receipt ends the draft that was sent, and no other one that waits here. */
    const sending = (form) => sessionStorage.setItem(SENDING, form.elements.key.value);
    const forgetSent = () => {
        const draft = read();
        if (draft && draft.fields.key === sessionStorage.getItem(SENDING)) {
            forget();
        }
        sessionStorage.removeItem(SENDING);
    };
    const parsed = (html) => new DOMParser().parseFromString(html, "text/html");

    function fieldsOf(form) {
        const fields = {};
        new FormData(form).forEach((value, name) => {
            if (typeof value === "string" && !["_csrf", "go", "step"].includes(name)) {
                fields[name] = value;
            }
        });
        return fields;
    }

    function show(html, id) {
        const other = parsed(html);
        document.title = other.title;
        document.querySelector("main").replaceWith(other.querySelector("main"));
        begin();
        const place = document.getElementById(id) || document.querySelector("main");
        place.scrollIntoView();
    }

    /* A step of the form: kept on this device while the box is ticked. */
    function keepOnDevice(form) {
        const box = form.querySelector("[data-device]");
        const tick = box.querySelector("input");
        const save = () => keep({step: form.elements.step.value, fields: fieldsOf(form)});
        const other = read();
        let waiting;
        if (other && other.send && other.fields.key !== form.elements.key.value) {
            return;
        }
        box.hidden = false;
        tick.checked = read() !== null && read().fields.key === form.elements.key.value;
        if (tick.checked) {
            save();
        }
        tick.addEventListener("change", () => tick.checked ? save() : forget());
        form.addEventListener("input", () => {
            clearTimeout(waiting);
            waiting = setTimeout(() => tick.checked && save(), 300);
        });
    }

    function offerKept(form, box) {
        const draft = read();
        if (!draft || draft.fields.key === form.elements.key.value) {
            return;
        }
        box.hidden = false;
        box.querySelector("time").textContent = new Date(draft.at).toLocaleString(document.documentElement.lang, {dateStyle: "medium", timeStyle: "short"});
        box.querySelector("[data-forget]").addEventListener("click", () => {
            forget();
            box.hidden = true;
        });
        box.querySelector("[data-resume]").addEventListener("click", () => {
            const other = document.createElement("form");
            other.method = "post";
            other.action = "/petition/new";
            const all = Object.assign({}, draft.fields, {_csrf: form.elements._csrf.value, step: draft.step, go: "to-" + draft.step});
            Object.keys(all).forEach((name) => other.append(Object.assign(document.createElement("input"), {type: "hidden", name, value: all[name]})));
            document.body.append(other);
            other.submit();
        });
    }

    /* Uploads tell how far they are. */
    function tellProgress(form) {
        form.addEventListener("submit", (event) => {
            const by = event.submitter;
            const chosen = Array.from(form.querySelectorAll("input[type=file]")).some((input) => input.files.length > 0);
            if (!by || by.value !== "upload" || !chosen) {
                return;
            }
            event.preventDefault();
            const body = new FormData(form);
            const bar = Object.assign(document.createElement("progress"), {max: 1, value: 0});
            const sending = new XMLHttpRequest();
            body.append(by.name, by.value);
            bar.setAttribute("aria-label", by.textContent);
            by.after(bar);
            by.disabled = true;
            sending.upload.onprogress = (so) => bar.value = so.loaded / so.total;
            sending.onload = () => show(sending.responseText, "files");
            sending.onerror = () => {
                by.disabled = false;
                bar.replaceWith(Object.assign(document.createElement("p"), {className: "fault", textContent: by.dataset.failed}));
            };
            sending.open("POST", "/petition/new");
            sending.send(body);
        });
    }

    function offerPosition(button) {
        if (!navigator.geolocation) {
            return;
        }
        button.hidden = false;
        button.addEventListener("click", () => navigator.geolocation.getCurrentPosition((found) => {
            const field = document.getElementById("f-place");
            const words = button.dataset.words.replace("{0}", found.coords.latitude.toFixed(5)).replace("{1}", found.coords.longitude.toFixed(5));
            field.value = (field.value + " " + words).trim();
            field.dispatchEvent(new Event("input", {bubbles: true}));
            field.focus();
        }, () => button.nextElementSibling.hidden = false, {timeout: 20000}));
    }

    /* The county whose seat is nearest, as if it had been chosen: of the position a kilometre goes out, and nothing is kept. */
    function offerNearest(box) {
        const form = box.closest("form");
        const tell = (words) => document.querySelector("[data-nearest] [role=status]").textContent = words;
        const choose = async (found) => {
            const asked = new URLSearchParams({lat: found.coords.latitude.toFixed(2), long: found.coords.longitude.toFixed(2)});
            const near = (await (await fetch("/api/v1/regions/nearest?" + asked)).json()).items[0];
            if (!near) {
                tell(box.dataset.none);
                return;
            }
            const body = new URLSearchParams(new FormData(form));
            near.region.path.forEach((step, depth) => body.set("area" + (depth + 1), step.code));
            body.set("area4", "");
            body.set("go", "area");
            const answer = await fetch("/petition/new", {method: "POST", body});
            if (answer.ok) {
                show(await answer.text(), "areas");
                document.getElementById("f-area" + near.region.path.length).focus();
                tell(box.dataset.found.replace("{0}", near.region.fullName).replace("{1}", near.kilometres));
            }
        };
        const failed = () => tell(box.dataset.failed);
        box.hidden = !navigator.geolocation;
        box.querySelector("button").addEventListener("click", () => navigator.geolocation.getCurrentPosition((found) => choose(found).catch(failed), failed, {timeout: 20000}));
    }

    /* The page for times without a connection: what is written goes out once there is one. */
    function writeOffline(form) {
        const state = document.querySelector("[data-state]");
        const draft = read() || {step: "place", fields: {key: newKey()}};
        const tell = () => state.textContent = read() === null ? "" : read().send ? state.dataset.waiting : state.dataset.kept;
        Object.keys(draft.fields).forEach((name) => {
            const field = form.elements[name];
            if (field && field.type === "checkbox") {
                field.checked = draft.fields[name] === "true";
            } else if (field) {
                field.value = draft.fields[name];
            }
        });
        if (draft.fields.area3) {
            form.elements.area.value = draft.fields.area2 + " " + draft.fields.area3;
        }
        const save = (send) => {
            const fields = Object.assign({}, draft.fields, {confidential: "", publishConsent: ""}, fieldsOf(form));
            const area = fields.area.split(" ");
            delete fields.area;
            keep({step: "place", send, fields: Object.assign(fields, {area1: form.dataset.province, area2: area[0], area3: area[1] || "", area4: ""})});
            tell();
        };
        form.addEventListener("input", () => {
            save(false);
            callBack();
        });
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            save(true);
            if (BACKGROUND) {
                handOver(read()).then(() => state.textContent = state.dataset.closed, () => {});
            }
            send();
        });
        document.querySelector("[data-forget]").addEventListener("click", () => {
            forget();
            location.reload();
        });
        tell();
    }

    const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

    /* The same key however often it is tried: the house takes it once and answers the same. */
    let next;
    async function send() {
        const draft = read();
        clearTimeout(next);
        if (!draft || !draft.send || document.getElementById("petition")) {
            return;
        }
        next = setTimeout(send, 5000);
        try {
            const receipt = await sentLongAgo();
            if (receipt) {
                clearTimeout(next);
                sessionStorage.setItem(SENDING, draft.fields.key);
                show(receipt, "main");
                return;
            }
            const fresh = parsed(await (await fetch("/petition/new", {cache: "no-store"})).text());
            const body = new URLSearchParams(draft.fields);
            body.set("_csrf", fresh.querySelector("[name=_csrf]").value);
            body.set("step", "check");
            body.set("go", "send");
            const answer = await fetch("/petition/new", {method: "POST", body});
            if (new URL(answer.url).pathname === "/petition/receipt") {
                clearTimeout(next);
                sessionStorage.setItem(SENDING, draft.fields.key);
                location.assign(answer.url);
            } else if (!answer.redirected && answer.status < 500 && answer.status !== 429) {
                keep(Object.assign(draft, {send: false}));
                callBack();
                show(await answer.text(), "main");
            }
        } catch (stillOffline) {
            // it stays where it is, and is tried again
        }
    }

    function begin() {
        const form = document.getElementById("petition");
        const offline = document.getElementById("offline");
        const resume = document.querySelector("[data-kept-here]");
        if (form && form.querySelector("[data-device]")) {
            keepOnDevice(form);
            tellProgress(form);
        }
        if (form) {
            form.addEventListener("submit", () => sending(form));
        }
        if (form && resume) {
            offerKept(form, resume);
        }
        if (offline) {
            writeOffline(offline);
        }
        if (document.querySelector("[data-sent]")) {
            forgetSent();
        }
        document.querySelectorAll("[data-position]").forEach(offerPosition);
        document.querySelectorAll("[data-nearest]").forEach(offerNearest);
    }

    begin();
    send();
    addEventListener("online", send);
    if ("serviceWorker" in navigator) {
        navigator.serviceWorker.register("/sw.js?" + shell);
    }
})();
