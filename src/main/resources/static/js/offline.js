/* A reception day without network: what is written here stays on this device until the house has said that it has it. */
"use strict";
(() => {
    const main = document.querySelector("main");
    const say = main.dataset;
    const day = say.reception;
    const shell = document.currentScript.dataset.shell;
    const AGAIN = 10000;
    const SHOWN = 200;
    /* One place for each entry, so that two windows of this device never write over each other. */
    const PLACE = "huiyin.hall." + day + ".";
    const ENTRY = PLACE + "entry.";
    const words = {};
    document.getElementById("words").content.querySelectorAll("[data-word]").forEach((each) => words[each.dataset.word] = each.textContent);
    const line = main.querySelector("[data-line]");

    const uuid = () => {
        const bytes = crypto.getRandomValues(new Uint8Array(16));
        bytes[6] = bytes[6] & 0x0f | 0x40;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    };
    const read = (place, otherwise) => {
        try {
            return JSON.parse(localStorage.getItem(place)) ?? otherwise;
        } catch (unreadable) {
            return otherwise;
        }
    };
    const write = (place, value) => localStorage.setItem(place, JSON.stringify(value));
    const device = read(PLACE + "device", null) || uuid();
    const keys = (start) => Object.keys(localStorage).filter((key) => key.startsWith(start));
    const entries = () => keys(ENTRY).map((key) => read(key, null)).filter(Boolean).sort((a, b) => a.order.writtenAt.localeCompare(b.order.writtenAt));
    const taken = () => read(PLACE + "taken", []);
    /* By the clock of the house, as far as it was ever told. */
    const now = () => new Date(Date.now() + read(PLACE + "ahead", 0)).toISOString();
    const time = (at) => new Date(at).toLocaleTimeString(document.documentElement.lang, {hour: "2-digit", minute: "2-digit", timeZone: "Asia/Shanghai"});

    /* What stands in a form, as the house reads it: visitor.name and its like in a record of their own. */
    function orderOf(form) {
        const order = {kind: form.dataset.kind};
        new FormData(form).forEach((typed, name) => {
            const text = typed.trim();
            const [whole, part] = name.split(".");
            const value = name === "visitor.representatives" ? [text] : /^\d{1,9}$/.test(text) && /^(room|visitor\.persons)$/.test(name) ? Number(text) : name === "visitor.accusation" ? true : text;
            if (text && part) {
                order[whole] = Object.assign(order[whole] || {}, {[part]: value});
            } else if (text) {
                order[name] = value;
            }
        });
        return order;
    }

    function missing(form, order) {
        const has = (name) => name.split(".").reduce((part, key) => part && part[key], order);
        const many = order.visitor && order.visitor.persons >= 5;
        const needs = order.kind === "talk" ? ["room", "talk.summary", "talk.answer", "talk.result"].concat(order.arrival || order.number || order.paper ? [] : ["arrival"], has("talk.signature") ? [] : ["talk.unsigned"])
            : order.number && !order.visitor ? [] : ["visitor.name", "visitor.title"].concat(many ? ["visitor.representatives"] : []);
        return needs.filter((name) => !has(name)).map((name) => labelOf(form, name));
    }

    const labelOf = (form, name) => {
        const field = Array.from(form.elements).find((each) => each.name && (each.name === name || each.name.endsWith("." + name)));
        return field && field.labels && field.labels.length ? field.labels[0].textContent.trim() : name;
    };

    function keep(form) {
        const order = orderOf(form);
        const fault = form.querySelector("[data-fault]");
        const lacks = missing(form, order);
        fault.textContent = lacks.length ? say.missing + " " + lacks.join(", ") : "";
        if (lacks.length) {
            return;
        }
        order.id = form.dataset.id || uuid();
        order.writtenAt = form.dataset.writtenAt || now();
        try {
            write(ENTRY + order.id, {order});
        } catch (full) {
            fault.textContent = say.full;
            return;
        }
        clear(form);
        show();
        line.textContent = say.kept;
        send();
    }

    function clear(form) {
        form.reset();
        delete form.dataset.id;
        delete form.dataset.writtenAt;
        form.querySelector("[data-fault]").textContent = "";
        const drawn = form.querySelector("[data-signature] button");
        if (drawn) {
            drawn.click();
        }
    }

    /* What the house could not take is written anew under the same identifier and with the same time. */
    function correct(entry) {
        const form = document.getElementById(entry.order.kind);
        clear(form);
        Array.from(form.elements).filter((field) => field.name).forEach((field) => {
            const value = field.name.split(".").reduce((part, key) => part && part[key], entry.order);
            if (field.type === "checkbox") {
                field.checked = value === true;
            } else if (value !== undefined) {
                field.value = Array.isArray(value) ? value.join("\n") : value;
            }
        });
        form.dataset.id = entry.order.id;
        form.dataset.writtenAt = entry.order.writtenAt;
        form.querySelector("[data-fault]").textContent = entry.words;
        form.scrollIntoView();
        form.querySelector("input, select").focus();
    }

    const about = (order) => [time(order.writtenAt), words[order.kind], order.number, order.paper && words.paper.replace("{0}", order.paper), order.visitor && order.visitor.name].filter(Boolean).join(" ");

    function row(what, state, told) {
        const made = document.getElementById("row").content.cloneNode(true);
        made.querySelector("[data-what]").textContent = what;
        made.querySelector("[data-state]").textContent = state;
        made.querySelector("[data-words]").textContent = told || "";
        return made;
    }

    function show() {
        const waiting = entries();
        main.querySelector("[data-count]").textContent = waiting.length ? words.waiting + ": " + waiting.length : say.empty;
        main.querySelector("[data-waiting]").replaceChildren(...waiting.map((entry) => {
            const made = row(about(entry.order), entry.words ? words.faulty : words.waiting, entry.words);
            const button = made.querySelector("[data-correct]");
            button.hidden = !entry.words;
            button.addEventListener("click", () => correct(entry));
            return made;
        }));
        main.querySelector("[data-taken]").replaceChildren(...taken().map((one) => row([time(one.writtenAt), words[one.kind], one.paper && words.paper.replace("{0}", one.paper), one.number, one.queue && words.queue.replace("{0}", one.queue)]
            .filter(Boolean).join(" "), words[one.outcome] + (one.late ? " " + words.late : ""), one.reason && words[one.reason])));
        const choices = document.getElementById("t-arrival");
        const chosen = choices.value;
        choices.replaceChildren(choices.options[0], ...waiting.filter((entry) => entry.order.kind === "arrival").map((entry) => new Option(about(entry.order), entry.order.id)),
            ...taken().filter((one) => one.kind === "arrival").map((one) => new Option([time(one.writtenAt), one.paper && words.paper.replace("{0}", one.paper), one.number].filter(Boolean).join(" "), one.id)));
        choices.value = chosen;
    }

    /* The page as it stands now: its token for sending, and a copy for times without network, without that token. */
    async function fresh() {
        const answer = await fetch(location.pathname, {cache: "no-store"});
        const html = await answer.text();
        const token = new DOMParser().parseFromString(html, "text/html").querySelector("#token [name=_csrf]");
        if (answer.redirected || !token) {
            return null;
        }
        if ("caches" in window) {
            const kept = await caches.open("hall");
            const assets = Array.from(html.matchAll(/(?:href|src)="(\/(?:css|js|img)\/[^"]+)"/g), (found) => found[1]);
            await kept.addAll(assets);
            await kept.put(location.pathname, new Response(html.replace(/(name="_csrf" value=")[^"]*/, "$1"), {headers: {"Content-Type": "text/html;charset=UTF-8", "Content-Security-Policy": answer.headers.get("Content-Security-Policy")}}));
            (await kept.keys()).filter((one) => !/^\/console/.test(new URL(one.url).pathname) && !assets.includes(one.url.replace(location.origin, ""))).forEach((old) => kept.delete(old));
        }
        return token.value;
    }

    const call = (method, path, body, token, key) => fetch("/api/v1/staff/receptions/" + day + path, {method, body: JSON.stringify(body),
        headers: Object.assign({"Content-Type": "application/json", "X-XSRF-TOKEN": token}, key ? {"Idempotency-Key": key} : {})});

    async function report(token, done) {
        const answer = await call("PUT", "/devices", {device, waiting: entries().length, done: done === true}, token);
        if (answer.ok) {
            write(PLACE + "device", device);
            write(PLACE + "ahead", new Date((await answer.json()).now).getTime() - Date.now());
        }
    }

    /* Only when the house says that it has an entry is it taken from this device; what is left then names nobody. */
    async function handIn(entry, token) {
        const answer = await call("POST", "/entries", entry.order, token, entry.order.id);
        const told = await answer.json();
        if (answer.ok) {
            const {order} = entry;
            write(PLACE + "taken", [{id: order.id, kind: order.kind, writtenAt: order.writtenAt, paper: order.paper, number: told.number, queue: told.queue, outcome: told.outcome, reason: told.reason, late: told.late}]
                .concat(taken().filter((one) => one.id !== order.id)).slice(0, SHOWN));
            localStorage.removeItem(ENTRY + order.id);
            return true;
        }
        if (answer.status === 401 || answer.status === 403 || answer.status === 429 || answer.status >= 500) {
            return false;
        }
        const form = document.getElementById(entry.order.kind);
        const said = told.errors ? told.errors.map((fault) => labelOf(form, fault.field) + ": " + fault.words).join(" ") : told.detail;
        write(ENTRY + entry.order.id, {order: entry.order, words: said || say.unknown});
        return true;
    }

    let next;
    let busy = false;
    async function send(all) {
        if (busy) {
            return;
        }
        busy = true;
        clearTimeout(next);
        try {
            const token = await fresh();
            line.textContent = token === null ? say.signIn : say.online;
            for (const entry of token === null ? [] : entries().filter((one) => all === true || !one.words)) {
                if (!await handIn(entry, token)) {
                    line.textContent = say.refused;
                    break;
                }
                show();
            }
            if (token !== null) {
                await report(token);
            }
        } catch (stillOffline) {
            line.textContent = say.offline;
        }
        busy = false;
        show();
        next = setTimeout(send, entries().some((one) => !one.words) ? AGAIN : AGAIN * 12);
    }

    async function putAway() {
        try {
            const token = await fresh();
            if (token !== null && !entries().length) {
                await report(token, true);
                clearTimeout(next);
                line.textContent = say.putAway;
            } else if (token === null) {
                line.textContent = say.signIn;
            }
        } catch (stillOffline) {
            line.textContent = say.offline;
        }
    }

    document.querySelectorAll("form[data-kind]").forEach((form) => form.addEventListener("submit", (event) => {
        event.preventDefault();
        keep(form);
    }));
    main.querySelector("[data-send]").addEventListener("click", () => send(true));
    main.querySelector("[data-put-away]").addEventListener("click", putAway);
    addEventListener("online", () => send());
    addEventListener("offline", () => line.textContent = say.offline);
    addEventListener("storage", show);
    show();
    if ("serviceWorker" in navigator) {
        navigator.serviceWorker.register("/sw.js?" + shell);
        if (navigator.storage && navigator.storage.persist) {
            navigator.storage.persist();
        }
    } else {
        main.querySelector(".lead").textContent = say.noKeeping;
    }
    send();
})();
