// SPDX-License-Identifier: GPL-3.0-or-later
// Who asks, under which key, and from where.
#pragma once

#include "members.h"

namespace farthing {

inline QList<WrongInput> wrongTokenInputs()
{
    const QList<QByteArrayList> heads{
        {"Authorization:"},
        {"Authorization: "},
        {"Authorization: Bearer"},
        {"Authorization: Bearer "},
        {"Authorization: <token>"},
        {"Authorization: Bearer<token>"},
        {"Authorization: Bearer\t<token>"},
        {"Authorization: Basic <token>"},
        {"Authorization: Basic QmVuOnNlY3JldA=="},
        {"Authorization: Token token=<token>"},
        {"Authorization: Bearer \"<token>\""},
        {"Authorization: Bearer <token>x"},
        {"Authorization: Bearer x<token>"},
        {"Authorization: Bearer <token> <token>"},
        {"Authorization: Bearer <token>, Bearer <token>"},
        {"Authorization: Bearer <token-cut>"},
        {"Authorization: Bearer <token-altered>"},
        {"Authorization: Bearer <token-upper>"},
        {"Authorization: Bearer <other-token>"},
        {"Authorization: Bearer Ben"},
        {"Authorization: Bearer treasury"},
        {"Authorization: Bearer null"},
        {"Authorization: Bearer ' OR ''='"},
        {"Authorization: Bearer \xC3\xA5\xFF"},
        {"Authorization: Bearer " + QByteArray(513, 'x')},
        {"Authorization: Bearer " + QByteArray(20'000, 'x')},
        {"Authorization: Bearer <token>", "Authorization: Bearer <token-cut>"},
        {"Authorization: Bearer <token-cut>", "Authorization: Bearer <token>"},
        {"Authorization:", "Proxy-Authorization: Bearer <token>"},
        {"Authorization:", "Cookie: token=<token>"},
    };
    QList<WrongInput> rows;
    for (const QByteArrayList &head : heads)
        rows.append(unauthorized({"token: " + head.join(" and ").left(600), "POST",
                                  "/v1/posts/post-1/pnl-reports", R"({"price":"1"})", head}));
    rows.append(
        unauthorized({"token: in the query", "GET", "/v1/me?access_token=<token>", {}, {"Authorization:"}}));
    rows.append(
        unauthorized({"token: none, and a body of nonsense", "POST", "/v1/posts", "{", {"Authorization:"}}));
    rows.append(unauthorized({"token: none, and no key",
                              "PUT",
                              "/v1/me/state/x",
                              R"({"value":1})",
                              {"Authorization:", "Idempotency-Key:"}}));
    rows.append(unauthorized({"token: none, for changes",
                              "GET",
                              "/v1/changes?after=<changes-cursor>&wait=30",
                              {},
                              {"Authorization:"}}));
    return rows;
}

inline QList<WrongInput> wrongKeyInputs()
{
    QList<WrongInput> rows;
    for (const RightRequest &right : rightRequests()) {
        rows.append({QByteArray(right.name) + ": no key",
                     right.method,
                     right.path,
                     bodyOf(right.members),
                     {"Idempotency-Key:"}});
        rows.last().detail = "Idempotency-Key";
    }
    for (const char *path :
         {"/v1/posts/post-ben", "/v1/comments/comment-ben", "/v1/me/avatars/<avatar-ben>"}) {
        rows.append({QByteArray("no key: DELETE ") + path, "DELETE", path, {}, {"Idempotency-Key:"}});
        rows.last().detail = "Idempotency-Key";
    }
    for (const char *key :
         {"", "1", "none", "null", "00000000-0000-0000-0000-000000000000",
          "{9b2f6a8e-61c2-4a43-8d51-0b7c5be1a2d3}", "{9b2f6a8e-61c2-4a43-8d51-0b7c5be1a2d}",
          "9b2f6a8e-61c2-4a43-8d51-0b7c5be1a2d", "9b2f6a8e-61c2-4a43-8d51-0b7c5be1a2d33",
          "9b2f6a8e-61c2-4a43-8d51-0b7c5be1a2dg", "9b2f6a8e61c24a438d510b7c5be1a2d3",
          "9b2f6a8e-61c24a43-8d51-0b7c5be1a2d3-", "9b2f6a8e 61c2 4a43 8d51 0b7c5be1a2d3",
          "\"9b2f6a8e-61c2-4a43-8d51-0b7c5be1a2d3\"", "urn:uuid:9b2f6a8e-61c2-4a43-8d51-0b7c5be1a2d3",
          "9b2f6a8e-61c2-4a43-8d51-0b7c5be1a2d3, 9b2f6a8e-61c2-4a43-8d51-0b7c5be1a2d4",
          "9b2f6a8e-61c2-4a43-8d51-0b7c5be1a2\xC3\xA5", "+b2f6a8e-61c2-4a43-8d51-0b7c5be1a2d3",
          "0x2f6a8e-61c2-4a43-8d51-0b7c5be1a2d3"}) {
        rows.append({QByteArray("key \"") + key + '"',
                     "POST",
                     "/v1/posts/post-1/pnl-reports",
                     R"({"price":"1"})",
                     {QByteArray("Idempotency-Key: ") + key}});
        rows.last().detail = "Idempotency-Key";
    }
    rows.append({"key of 30,000 characters",
                 "PUT",
                 "/v1/me/state/x",
                 R"({"value":1})",
                 {"Idempotency-Key: " + QByteArray(30'000, 'a')}});
    const auto used = [&](const char *name, const char *method, const char *path, const char *body,
                          const char *key) {
        rows.append(refusedAs(
            422, "idempotency-mismatch",
            {QByteArray("used key: ") + name, method, path, body, {QByteArray("Idempotency-Key: ") + key}}));
    };
    used("another body", "PUT", "/v1/me/state/saved", R"({"value":["post-2"]})", "<used-key>");
    used("a blank more", "PUT", "/v1/me/state/saved", R"({"value":["post-1"]} )", "<used-key>");
    used("another path", "PUT", "/v1/me/state/other", R"({"value":["post-1"]})", "<used-key>");
    used("a query more", "PUT", "/v1/me/state/saved?a=b", R"({"value":["post-1"]})", "<used-key>");
    used("another method", "DELETE", "/v1/posts/post-ben", R"({"value":["post-1"]})", "<used-key>");
    used("in capitals", "POST", "/v1/posts/post-1/pnl-reports", R"({"price":"1"})", "<used-key-upper>");
    used("a broken body", "PUT", "/v1/me/state/saved", "{", "<used-key>");
    used("of a payment", "POST", "/v1/posts/post-1/pnl-reports", R"({"price":"1.0"})", "<paid-key>");
    used("of a payment, elsewhere", "POST", "/v1/posts/post-2/pnl-reports", R"({"price":"1"})", "<paid-key>");
    return rows;
}

inline QList<WrongInput> wrongSourceInputs()
{
    QList<WrongInput> rows;
    for (const char *host : {"Host:", "Host: ", "Host: evil.example", "Host: 127.0.0.1.evil.example",
                             "Host: 10.0.0.1", "Host: localhost.", "Host: x@127.0.0.1", "Host: 127.0.0.1/v1",
                             "Host: 127.0.0.1?a", "Host: 127.0.0.1:port", "Host: [::1",
                             "Host: 127.0.0.1, evil.example", "Host: \xC3\xA5", "Host: http://127.0.0.1"}) {
        rows.append(refusedAs(
            421, "invalid",
            {QByteArray(host), "POST", "/v1/posts/post-1/pnl-reports", R"({"price":"1"})", {host}}));
        rows.last().detail = "Host";
    }
    for (const char *origin :
         {"http://evil.example", "null", "http://127.0.0.1:1", "http://<authority>.evil.example",
          "http://localhost:<port>", "file://", "javascript:1"}) {
        rows.append(refusedAs(403, "invalid",
                              {QByteArray("Origin: ") + origin,
                               "POST",
                               "/v1/posts/post-1/pnl-reports",
                               R"({"price":"1"})",
                               {QByteArray("Origin: ") + origin}}));
        rows.last().detail = "Origin";
    }
    return rows;
}

} // namespace farthing
