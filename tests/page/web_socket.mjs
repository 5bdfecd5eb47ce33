// As much of a WebSocket (RFC 6455) as it takes to speak to a program on this machine: whole texts in both directions, the
// closing, and answers to pings. Node brings one of its own only from version 22 on.
import {randomBytes} from "node:crypto";
import {request} from "node:http";

const text = 1, close = 8, ping = 9, pong = 10;

/** A message of ours: one frame, masked as those of clients have to be. */
function frame(kind, payload) {
    const size = payload.length, extended = size < 126 ? 0 : size < 65_536 ? 2 : 8;
    const head = Buffer.alloc(2 + extended);
    head[0] = 0x80 | kind;
    head[1] = 0x80 | (extended === 0 ? size : extended === 2 ? 126 : 127);
    if (extended === 2) head.writeUInt16BE(size, 2);
    if (extended === 8) head.writeBigUInt64BE(BigInt(size), 2);
    const mask = randomBytes(4);
    return Buffer.concat([head, mask, payload.map((byte, i) => byte ^ mask[i % 4])]);
}

export class WebSocketClient {
    #socket;
    #bytes = Buffer.alloc(0);
    #pieces = [];
    /** What is done with each text that comes. */
    heard = () => {};

    constructor(socket, first) {
        this.#socket = socket;
        socket.on("data", (bytes) => this.#take(bytes));
        socket.on("error", () => socket.destroy());
        if (first.length > 0) this.#take(first);
    }

    /** @param {string} address ws://host:port/path */
    static connected(address) {
        return new Promise((resolve, reject) => {
            const asked = request(address.replace(/^ws:/, "http:"), {headers: {Connection: "Upgrade", Upgrade: "websocket",
                "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": randomBytes(16).toString("base64")}});
            asked.on("upgrade", (_answer, socket, first) => resolve(new WebSocketClient(socket, first)));
            asked.on("response", (answer) => reject(new Error(`${address} answered with ${answer.statusCode}`)));
            asked.on("error", reject);
            asked.end();
        });
    }

    send(words) {
        this.#socket.write(frame(text, Buffer.from(words, "utf8")));
    }

    end() {
        this.#socket.end(frame(close, Buffer.alloc(0)));
    }

    #take(bytes) {
        this.#bytes = Buffer.concat([this.#bytes, bytes]);
        for (let next; (next = this.#next_frame());) this.#answer(next);
    }

    /** The first whole frame that has come, taken off the bytes; nothing if there is none yet. */
    #next_frame() {
        const all = this.#bytes;
        if (all.length < 2) return undefined;
        const short = all[1] & 0x7f, head = 2 + (short < 126 ? 0 : short === 126 ? 2 : 8);
        if (all.length < head) return undefined;
        const size = short < 126 ? short : short === 126 ? all.readUInt16BE(2) : Number(all.readBigUInt64BE(2));
        if (all.length < head + size) return undefined;
        this.#bytes = all.subarray(head + size);
        return {kind: all[0] & 0xf, last: (all[0] & 0x80) !== 0, payload: all.subarray(head, head + size)};
    }

    #answer({kind, last, payload}) {
        if (kind === ping) this.#socket.write(frame(pong, payload));
        if (kind === close) this.#socket.end();
        if (kind > text) return;
        this.#pieces.push(payload);
        if (!last) return;
        this.heard(Buffer.concat(this.#pieces.splice(0)).toString("utf8"));
    }
}
