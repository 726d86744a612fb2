// SPDX-License-Identifier: GPL-3.0-or-later
// Paths that lead nowhere, ids of others and of nothing, queries out of bounds, and cursors that are not the
// list's own.
#pragma once

#include "input.h"

namespace farthing {

inline QList<WrongInput> wrongPathInputs()
{
    QList<WrongInput> rows;
    for (const char *path : {"/",
                             "/v1",
                             "/v1/",
                             "/v2/me",
                             "/V1/me",
                             "/v1/ME",
                             "/v1/nothing",
                             "/v1//me",
                             "/v1/me/",
                             "/v1/posts/",
                             "/v1/posts//comments",
                             "/v1/posts/post-1/comments/",
                             "/v1/posts/post-1/nothing",
                             "/v1/me%2Fstatement",
                             "/v1/posts%2Fpost-1",
                             "/v1/x/../me",
                             "/v1/%2e%2e/v1/me",
                             "/v1/posts/../me",
                             "/v1/me%00",
                             "/v1/me;a=b",
                             "/index.html",
                             "/../../etc/passwd",
                             "/v1/openapi.json",
                             "/favicon.ico"})
        rows.append(notFound({QByteArray("path ") + path, "GET", path}));
    const QByteArray longId(65, 'x');
    const QByteArrayList ids{"none",
                             "post-1%20",
                             "POST-1",
                             "post-1%2F",
                             "post-1%00",
                             "%00",
                             "%2F",
                             "%2e%2e",
                             "%",
                             "%zz",
                             "%FF",
                             "%ED%A0%80",
                             "%C3%A5",
                             "%E2%80%AE",
                             "%F0%9F%98%80",
                             "'%20OR%20''='",
                             "post-1%3Bdrop",
                             "%25",
                             "-1",
                             longId,
                             QByteArray(5'000, 'x'),
                             "%F0%9F%98%80" + longId,
                             "comment-ada",
                             "post-3",
                             "post_1"};
    for (const QByteArray &id : ids)
        rows.append(notFound({"post " + id.left(80), "GET", "/v1/posts/" + id}));
    for (const char *id : {"none", "post-1", "comment-gone", "%00", "a%2Fb", "%FF"}) {
        rows.append(notFound({QByteArray("comment ") + id, "GET", QByteArray("/v1/comments/") + id}));
        rows.append(notFound({QByteArray("avatar ") + id, "GET", QByteArray("/v1/avatars/") + id}));
        rows.append(notFound({QByteArray("medium ") + id, "GET", QByteArray("/v1/media/") + id}));
    }
    rows.append(notFound({"a medium as an avatar", "GET", "/v1/avatars/<media>"}));
    rows.append(notFound({"an avatar as a medium", "GET", "/v1/media/<avatar-ada>"}));
    rows.append(notFound({"a medium's path left", "GET", "/v1/media/..%2F..%2Fetc%2Fpasswd"}));
    rows.append(notFound({"comments of no post", "GET", "/v1/posts/none/comments"}));
    rows.append(notFound({"comments of a removed post", "GET", "/v1/posts/post-3/comments"}));
    rows.append(notFound({"state of another account", "GET", "/v1/me/state/ada-saved"}));
    rows.append(notFound({"state that is not there", "GET", "/v1/me/state/none"}));
    return rows;
}

/// Right writes to what is not there, not one's own, or not to be written.
inline QList<WrongInput> wrongTargetInputs()
{
    const QByteArray rating = R"({"rating":"minus","price":"0.3"})";
    const QByteArray comment = R"({"id":"new-comment","body":"Words.","price":"0.4"})";
    const QByteArray reaction = R"({"reaction":"dislike","price":"0.1"})";
    const QByteArray reading = R"({"seconds":1,"started_at":"2025-10-02T14:05:00Z","ended_at":"<now>"})";
    const QByteArray edit = R"({"title":"T","body":"B","language":"en","tags":[],"price":"0"})";
    const QByteArray report = R"({"price":"1"})";
    const QByteArray state = R"({"value":1})";
    QList<WrongInput> rows;
    for (const char *id : {"none", "post-3", "comment-ada", "%00", "%2F", "%FF", ""}) {
        const QByteArray post = QByteArray("/v1/posts/") + id;
        const QByteArray name = QByteArray(" on \"") + id + '"';
        rows.append(notFound({"rating" + name, "PUT", post + "/rating", rating}));
        rows.append(notFound({"reading" + name, "PUT", post + "/reading", reading}));
        rows.append(notFound({"comment" + name, "POST", post + "/comments", comment}));
        rows.append(notFound({"edit" + name, "PUT", post, edit}));
        rows.append(notFound({"removal" + name, "DELETE", post}));
        if (QByteArray(id) != "post-3") // reports on removed posts are sold
            rows.append(notFound({"report" + name, "POST", post + "/pnl-reports", report}));
    }
    for (const char *id : {"none", "comment-gone", "post-1", "%00", "%2F", ""}) {
        const QByteArray path = QByteArray("/v1/comments/") + id;
        rows.append(
            notFound({QByteArray("reaction on comment \"") + id + '"', "PUT", path + "/reaction", reaction}));
        rows.append(notFound({QByteArray("removal of comment \"") + id + '"', "DELETE", path}));
    }
    rows.append(notFound({"edit of another's post", "PUT", "/v1/posts/post-1", edit}));
    rows.append(notFound({"removal of another's post", "DELETE", "/v1/posts/post-1"}));
    rows.append(notFound({"removal of another's comment", "DELETE", "/v1/comments/comment-ada"}));
    rows.append(notFound({"removal of another's avatar", "DELETE", "/v1/me/avatars/<avatar-ada>"}));
    rows.append(notFound({"removal of no avatar", "DELETE", "/v1/me/avatars/none"}));
    rows.append(notFound({"removal of a medium as an avatar", "DELETE", "/v1/me/avatars/<media>"}));
    for (const QByteArray &key :
         {QByteArray("a%2Fb"), QByteArray("a%20b"), QByteArray("%C3%A5"), QByteArray("a:b"),
          QByteArray("%FF"), QByteArray("a%0A"), QByteArray("<b>"), QByteArray(65, 'k'), QByteArray()}) {
        rows.append({"state under \"" + key + '"', "PUT", "/v1/me/state/" + key, state});
        rows.last().detail = "key";
    }
    rows.append(notFound({"state under a NUL", "PUT", "/v1/me/state/a%00", state}));
    return rows;
}

inline QList<WrongInput> wrongMethodInputs()
{
    const std::pair<const char *, const char *> wrong[] = {{"POST", "/v1/platform"},
                                                           {"DELETE", "/v1/rules"},
                                                           {"PUT", "/v1/openapi.yaml"},
                                                           {"DELETE", "/v1/me"},
                                                           {"PUT", "/v1/posts"},
                                                           {"DELETE", "/v1/posts"},
                                                           {"PATCH", "/v1/posts/post-1"},
                                                           {"POST", "/v1/posts/post-1"},
                                                           {"GET", "/v1/posts/post-1/reading"},
                                                           {"POST", "/v1/posts/post-1/rating"},
                                                           {"PUT", "/v1/posts/post-1/comments"},
                                                           {"GET", "/v1/posts/post-1/pnl-reports"},
                                                           {"POST", "/v1/pnl-reports"},
                                                           {"PUT", "/v1/comments/comment-ben"},
                                                           {"DELETE", "/v1/comments/comment-ada/reaction"},
                                                           {"POST", "/v1/changes"},
                                                           {"DELETE", "/v1/me/statement"},
                                                           {"DELETE", "/v1/me/state/saved"},
                                                           {"GET", "/v1/me/avatars"},
                                                           {"GET", "/v1/media"},
                                                           {"TRACE", "/v1/me"},
                                                           {"CONNECT", "/v1/me"},
                                                           {"BREW", "/v1/me"},
                                                           {"PROPFIND", "/v1/posts"}};
    QList<WrongInput> rows;
    for (const auto &[method, path] : wrong) {
        rows.append(refusedAs(405, "invalid", {QByteArray("method ") + method + ' ' + path, method, path}));
        rows.last().detail = "method";
    }
    return rows;
}

inline QList<WrongInput> wrongQueryInputs()
{
    QList<WrongInput> rows;
    for (const char *list :
         {"/v1/posts", "/v1/comments", "/v1/posts/post-1/comments", "/v1/pnl-reports", "/v1/me/statement"}) {
        for (const char *limit : {"0", "-1", "501", "ten"})
            rows.append({QByteArray(list) + " limit " + limit, "GET", QByteArray(list) + "?limit=" + limit});
        rows.append({QByteArray(list) + " both ways", "GET", QByteArray(list) + "?before=&after="});
        rows.append({QByteArray(list) + " before words", "GET", QByteArray(list) + "?before=yesterday"});
        rows.append({QByteArray(list) + " after words", "GET", QByteArray(list) + "?after=yesterday"});
    }
    for (const char *limit :
         {"", "5.0", "1e1", "+5", "%205", "5%20", "05", "-0", "0x10", "5%00", "5%0A", "%D9%A5", "%FF", "true",
          "null", "2147483648", "18446744073709551617", "5&limit=-1", "5&limit=5"})
        rows.append({QByteArray("limit ") + limit, "GET", QByteArray("/v1/posts?limit=") + limit});
    for (const char *wait :
         {"", "-1", "31", "1.5", "+1", "%201", "01", "1e1", "forever", "99999999999", "0&wait=1"})
        rows.append({QByteArray("wait ") + wait, "GET",
                     QByteArray("/v1/changes?after=<changes-cursor>&wait=") + wait});
    rows.append({"changes: limit 0", "GET", "/v1/changes?after=<changes-cursor>&limit=0"});
    rows.append({"changes: limit 501", "GET", "/v1/changes?after=<changes-cursor>&limit=501"});
    rows.append({"changes since nothing", "GET", "/v1/changes"});
    rows.append({"changes since an empty cursor", "GET", "/v1/changes?after="});
    rows.append({"changes since words", "GET", "/v1/changes?after=yesterday&wait=30"});
    rows.append(
        {"changes since two cursors", "GET", "/v1/changes?after=<changes-cursor>&after=<changes-cursor>"});
    rows.append({"posts before two cursors", "GET", "/v1/posts?before=<posts-cursor>&before="});
    return rows;
}

/// The lists, each with the name of its cursor.
struct CursorList
{
    const char *path;
    const char *cursor;
};
inline constexpr CursorList cursorLists[] = {
    {"/v1/posts?before=", "posts-cursor"},         {"/v1/comments?before=", "comments-cursor"},
    {"/v1/pnl-reports?before=", "reports-cursor"}, {"/v1/me/statement?before=", "statement-cursor"},
    {"/v1/changes?after=", "changes-cursor"},      {"/v1/me/statement?after=", "since-cursor"}};

inline QList<WrongInput> wrongCursorInputs()
{
    QList<WrongInput> rows;
    for (const CursorList &list : cursorLists) {
        const QByteArray path = list.path;
        const QByteArray own = list.cursor;
        rows.append(refusedAs(410, "cursor-expired",
                              {path + " of another platform", "GET", path + "<other-" + own + '>'}));
        for (const char *how : {"cut", "halved", "behind", "twice", "upper"})
            rows.append({path + ' ' + how, "GET", path + '<' + own + '-' + how + '>'});
        rows.append({path + " with a NUL", "GET", path + '<' + own + ">%00"});
        rows.append({path + " with a blank", "GET", path + "%20<" + own + '>'});
        rows.append({path + " too long", "GET", path + '<' + own + '>' + QByteArray(600, '0')});
        rows.append({path + " only its dots", "GET", path + "..."});
    }
    const auto of = [&](const char *path, const char *cursor) {
        rows.append({QByteArray(path) + ' ' + cursor, "GET", QByteArray(path) + '<' + cursor + '>'});
    };
    of("/v1/posts?before=", "comments-cursor");
    of("/v1/posts?after=", "reports-cursor");
    of("/v1/posts?before=", "changes-cursor");
    of("/v1/comments?before=", "posts-cursor");
    of("/v1/comments?after=", "statement-cursor");
    of("/v1/posts/post-1/comments?before=", "posts-cursor");
    of("/v1/posts/post-1/comments?after=", "changes-cursor");
    of("/v1/pnl-reports?before=", "statement-cursor");
    of("/v1/pnl-reports?after=", "posts-cursor");
    of("/v1/me/statement?before=", "reports-cursor");
    of("/v1/me/statement?before=", "changes-cursor");
    of("/v1/me/statement?before=", "since-cursor");
    of("/v1/me/statement?after=", "changes-cursor");
    of("/v1/changes?after=", "posts-cursor");
    of("/v1/changes?after=", "statement-cursor");
    return rows;
}

} // namespace farthing
