// SPDX-License-Identifier: GPL-3.0-or-later
// What only looks like HTTP, byte for byte.
#pragma once

#include "input.h"

namespace farthing {

inline WrongInput rawly(const QByteArray &name, const QByteArray &bytes)
{
    WrongInput row;
    row.name = "HTTP: " + name;
    row.raw = bytes;
    return row;
}

/// A purchase, with other lines in its head and another body: were it let through, it would be in the books.
inline QByteArray purchase(const QByteArray &lines, const QByteArray &body = R"({"price":"1"})")
{
    return "POST /v1/posts/post-1/pnl-reports HTTP/1.1\r\nHost: <authority>\r\nAuthorization: Bearer "
           "<token>\r\n"
           "Idempotency-Key: <new-key>\r\n" +
           lines + "\r\n" + body;
}

inline QList<WrongInput> wrongRequestLineInputs()
{
    const QByteArray rest = " HTTP/1.1\r\nHost: <authority>\r\nAuthorization: Bearer <token>\r\n\r\n";
    const auto line = [](const QByteArray &first) {
        return first + "\r\nHost: <authority>\r\nAuthorization: Bearer <token>\r\n\r\n";
    };
    return {
        rawly("words", "hello there\r\n\r\n"),
        rawly("one line", "QUIT\r\n\r\n"),
        rawly("only line ends", "\r\n\r\n"),
        rawly("a TLS greeting",
              QByteArray("\x16\x03\x01\0\x2E\x01\0\0\x2A\x03\x03", 11) + QByteArray(40, 'r') + "\r\n\r\n"),
        rawly("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        rawly("zeros", QByteArray(100, '\0') + "\r\n\r\n"),
        rawly("another protocol", line("GET /v1/me GOPHER/1.0")),
        rawly("no version", line("GET /v1/me")),
        rawly("version 2", line("GET /v1/me HTTP/2.0")),
        rawly("version 1.x", line("GET /v1/me HTTP/1.x")),
        rawly("version 1.", line("GET /v1/me HTTP/1.")),
        rawly("version 1.1 and more", line("GET /v1/me HTTP/1.1a")),
        rawly("version 1.1 and more, and no more yet", "GET /v1/me HTTP/1.1a\r\n"),
        rawly("a version in small letters", line("GET /v1/me http/1.1")),
        rawly("a method in small letters", line("get /v1/me HTTP/1.1")),
        rawly("no method", line(" /v1/me HTTP/1.1")),
        rawly("a method of marks", line("GE(T /v1/me HTTP/1.1")),
        rawly("no path", line("GET HTTP/1.1")),
        rawly("two blanks", line("GET  /v1/me HTTP/1.1")),
        rawly("tabs", line("GET\t/v1/me\tHTTP/1.1")),
        rawly("a blank in the path", line("GET /v1/my posts HTTP/1.1")),
        rawly("a path without its slash", line("GET v1/me HTTP/1.1")),
        rawly("a path that reads as a host", line("GET //evil.example/v1/me HTTP/1.1")),
        rawly("another host's address", line("GET http://evil.example/v1/me HTTP/1.1")),
        rawly("another scheme", line("GET ftp://<authority>/v1/me HTTP/1.1")),
        rawly("a fragment", line("GET /v1/me#top HTTP/1.1")),
        rawly("a NUL in the path", "GET /v1/me" + QByteArray(1, '\0') + rest),
        rawly("bytes in the path", "GET /v1/posts/\xC3\xA5" + rest),
        rawly("bytes in the query", "GET /v1/posts?limit=\xD9\xA5" + rest),
        rawly("a star for a path", line("GET * HTTP/1.1")),
        rawly("a host for a path", line("CONNECT evil.example:443 HTTP/1.1")),
    };
}

inline QList<WrongInput> wrongFieldInputs()
{
    const QByteArray length = "Content-Length: 13\r\n";
    const QByteArray good =
        "GET /v1/me HTTP/1.1\r\nHost: <authority>\r\nAuthorization: Bearer <token>\r\n\r\n";
    QList<WrongInput> rows{
        rawly("a line without a colon", purchase(length + "nothing\r\n")),
        rawly("a line without a name", purchase(length + ": nothing\r\n")),
        rawly("a blank before the colon", purchase("Content-Length : 13\r\n")),
        rawly("a blank in a name", purchase(length + "X Y: z\r\n")),
        rawly("a name of bytes", purchase(length + "X\xC3\xA5: z\r\n")),
        rawly("a folded line", purchase(length + "X: a\r\n b: c\r\n")),
        rawly("a NUL in a value", purchase(length + "X: a" + QByteArray(1, '\0') + "b\r\n")),
        rawly("a NUL in a name", purchase(length + "X" + QByteArray(1, '\0') + ": b\r\n")),
        rawly("a bare carriage return", purchase(length + "X: a\rY: b\r\n")),
        rawly("a length of words", purchase("Content-Length: many\r\n")),
        rawly("no length after its colon", purchase("Content-Length:\r\n")),
        rawly("a negative length", purchase("Content-Length: -13\r\n")),
        rawly("a length with a plus", purchase("Content-Length: +13\r\n")),
        rawly("a length with a fraction", purchase("Content-Length: 13.0\r\n")),
        rawly("a hexadecimal length", purchase("Content-Length: 0xd\r\n")),
        rawly("a length beyond 64 bits", purchase("Content-Length: 18446744073709551629\r\n")),
        rawly("a length of other digits", purchase("Content-Length: \xD9\xA1\xD9\xA3\r\n")),
        rawly("two lengths", purchase(length + "Content-Length: 14\r\n")),
        rawly("the same length twice", purchase(length + length)),
        rawly("a list of lengths", purchase("Content-Length: 13, 13\r\n")),
        rawly("two hosts", purchase(length + "Host: <authority>\r\n")),
        rawly("a length and pieces", purchase(length + "Transfer-Encoding: chunked\r\n")),
        rawly("a length too short", purchase("Content-Length: 12\r\n")),
        rawly("a length of nothing", purchase("Content-Length: 0\r\n")),
        rawly("no length", purchase({})),
        rawly("garbage after a good request", good + "hello there\r\n\r\n"),
        rawly("a bad length after a good request", good + purchase("Content-Length: +13\r\n")),
    };
    for (qsizetype i = rows.size() - 2; i < rows.size(); ++i)
        rows[i].answers = 2;
    return rows;
}

inline QList<WrongInput> tooLongHeadInputs()
{
    const QByteArray length = "Content-Length: 13\r\n";
    const QByteArray head = "GET /v1/me HTTP/1.1\r\nHost: <authority>\r\n";
    const QByteArray rest = " HTTP/1.1\r\nHost: <authority>\r\n\r\n";
    QList<WrongInput> rows;
    rows.append(refusedAs(431, "too-large",
                          rawly("a header of 40 kB", head + "X: " + QByteArray(40'000, 'x') + "\r\n\r\n")));
    rows.append(refusedAs(431, "too-large",
                          rawly("7,000 headers", head + QByteArray("X: y\r\n").repeated(7'000) + "\r\n")));
    rows.append(refusedAs(431, "too-large",
                          rawly("101 headers", head + QByteArray("X: y\r\n").repeated(100) + "\r\n")));
    rows.append(
        refusedAs(431, "too-large",
                  rawly("101 headers and a body", purchase(length + QByteArray("X: y\r\n").repeated(97)))));
    rows.append(refusedAs(431, "too-large",
                          rawly("an address of 40 kB", "GET /v1/posts/" + QByteArray(40'000, 'x') + rest)));
    rows.append(
        refusedAs(431, "too-large", rawly("10 MB and no end of the head", QByteArray(10'000'000, 'A'))));
    return rows;
}

/// Bodies that do not say their length beforehand, whether their frame is right or broken. What is in them
/// would be a purchase.
inline QList<WrongInput> wrongPiecesInputs()
{
    QList<WrongInput> rows;
    const auto pieces = [&](const QByteArray &name, const QByteArray &coding, const QByteArray &body) {
        rows.append(
            refusedAs(411, "invalid", rawly(name, purchase("Transfer-Encoding: " + coding + "\r\n", body))));
        rows.last().detail = "Transfer-Encoding";
    };
    for (const char *coding : {"chunked", "CHUNKED", "gzip", "identity", "gzip, chunked", "chunked, gzip",
                               "xchunked", "chunked, chunked", ""})
        pieces(QByteArray("coding \"") + coding + '"', coding, "d\r\n{\"price\":\"1\"}\r\n0\r\n\r\n");
    const std::pair<const char *, const char *> frames[] = {
        {"no size", "\r\n{\"price\":\"1\"}\r\n0\r\n\r\n"},
        {"a size of words", "zz\r\n{\"price\":\"1\"}\r\n0\r\n\r\n"},
        {"a negative size", "-d\r\n{\"price\":\"1\"}\r\n0\r\n\r\n"},
        {"a size with a plus", "+d\r\n{\"price\":\"1\"}\r\n0\r\n\r\n"},
        {"a size with 0x", "0xd\r\n{\"price\":\"1\"}\r\n0\r\n\r\n"},
        {"a size too small", "c\r\n{\"price\":\"1\"}\r\n0\r\n\r\n"},
        {"a size too large", "e\r\n{\"price\":\"1\"}\r\n0\r\n\r\n"},
        {"the largest size", "7fffffffffffffff\r\n{\"price\":\"1\"}\r\n0\r\n\r\n"},
        {"a size beyond 64 bits", "10000000000000000d\r\n{\"price\":\"1\"}\r\n0\r\n\r\n"},
        {"no line end after a piece", "d\r\n{\"price\":\"1\"}0\r\n\r\n"},
        {"something instead of the last line end", "d\r\n{\"price\":\"1\"}\r\n0\r\nxx"},
        {"a trailer", "d\r\n{\"price\":\"1\"}\r\n0\r\nX: y\r\n\r\n"},
        {"no end", "d\r\n{\"price\":\"1\"}\r\n"},
        {"another request behind it", "0\r\n\r\nGET /v1/me HTTP/1.1\r\n\r\n"},
    };
    for (const auto &[name, body] : frames)
        pieces(QByteArray("pieces: ") + name, "chunked", body);
    pieces("pieces: 10 MB", "chunked",
           (QByteArray("186a0\r\n") + QByteArray(100'000, ' ') + "\r\n").repeated(100));
    return rows;
}

} // namespace farthing
