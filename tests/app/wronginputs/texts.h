// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies that are no JSON, or more of it than is let in, and right ones that are refused for a reason of the
// books, with members that nobody knows.
#pragma once

#include "members.h"

namespace farthing {

/// The body of a comment, around one string's inside.
inline QByteArray commentWith(const QByteArray &inside)
{
    return R"({"id":"new-comment","price":"0.4","body":")" + inside + "\"}";
}

/// What is wrong with the text of a body, whatever request it belongs to. Each is a comment but for that.
inline QList<std::pair<QByteArray, QByteArray>> wrongJson()
{
    const QByteArray good = commentWith("Words.");
    const QByteArray open = good.chopped(1); // without its last brace
    const auto deep = [&](int depth) {
        return open + ",\"more\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
    };
    const auto deepObjects = [&](int depth) {
        return open + ",\"more\":" + QByteArray("{\"a\":").repeated(depth) + '1' + QByteArray(depth, '}') +
               '}';
    };
    return {
        {"nothing", ""},
        {"white space", " \r\n\t"},
        {"an array", '[' + good + ']'},
        {"a string", "\"text\""},
        {"a number", "7"},
        {"null", "null"},
        {"a form", "id=new-comment&body=Words.&price=0.4"},
        {"XML", "<comment><id>new-comment</id></comment>"},
        {"YAML", "id: new-comment\nbody: Words.\nprice: '0.4'\n"},
        {"cut in the middle", good.first(good.size() / 2)},
        {"cut by its last byte", open},
        {"two objects", good + good},
        {"something behind it", good + "x"},
        {"a NUL behind it", good + QByteArray(1, '\0')},
        {"a NUL before it", QByteArray(1, '\0') + good},
        {"a byte order mark", "\xEF\xBB\xBF" + good},
        {"UTF-16", QByteArray("\xFE\xFF\0{\0}", 6)},
        {"gzip", QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\x03\xAB\xAE\x05\0\x43\xBF\xA6\xA3\x02\0\0\0", 22)},
        {"single quotes", QByteArray(good).replace('"', '\'')},
        {"names without quotes", R"({id:"new-comment",body:"Words.",price:"0.4"})"},
        {"a comma at the end", open + ",}"},
        {"a comment in it", open + "/* more */}"},
        {"no colon", R"({"id" "new-comment","body":"Words.","price":"0.4"})"},
        {"a member named twice", open + R"(,"price":"0.4"})"},
        {"a member named twice, first wrong", R"({"price":"9",)" + good.sliced(1)},
        {"a member named twice, once escaped", open + R"(,"\u0070rice":"0.4"})"},
        {"an unknown member named twice", open + R"(,"more":1,"more":1})"},
        {"a member named twice inside an unknown one", open + R"(,"more":{"a":1,"a":2}})"},
        {"a raw NUL in a text", commentWith(QByteArray("Wo\0rds.", 7))},
        {"an escaped NUL in a text", commentWith(R"(Wo\u0000rds.)")},
        {"an escaped NUL in a name", open + R"(,"mo\u0000re":1})"},
        {"a raw line break in a text", commentWith("Two\nlines.")},
        {"a raw tab in a text", commentWith("A\ttab.")},
        {"an unknown escape", commentWith(R"(\x41)")},
        {"an unfinished escape", commentWith(R"(\u12)")},
        {"half a pair, high", commentWith(R"(\ud83c.)")},
        {"half a pair, low", commentWith(R"(\udf0d.)")},
        {"a pair the wrong way round", commentWith(R"(\udf0d\ud83c.)")},
        {"half a pair in a name", open + R"(,"\ud83c":1})"},
        {"a surrogate in UTF-8", commentWith("\xED\xA0\x80")},
        {"an overlong form", commentWith("\xC0\xAF")},
        {"a lone byte of a sequence", commentWith("\xC3(")},
        {"a sequence cut off", commentWith("\xF0\x9F\x98")},
        {"beyond Unicode", commentWith("\xF4\x90\x80\x80")},
        {"Latin-1", commentWith("Caf\xE9.")},
        {"NaN", open + R"(,"more":NaN})"},
        {"Infinity", open + R"(,"more":-Infinity})"},
        {"a leading zero", open + R"(,"more":01})"},
        {"a leading plus", open + R"(,"more":+1})"},
        {"a bare point", open + R"(,"more":1.})"},
        {"a hexadecimal number", open + R"(,"more":0x10})"},
        {"an unfinished exponent", open + R"(,"more":1e})"},
        {"a number beyond all", open + R"(,"more":1e999})"},
        {"a number of ten thousand digits", open + ",\"more\":" + QByteArray(10'000, '7') + '}'},
        {"True", open + R"(,"more":True})"},
        {"1,000 arrays deep", deep(1'000)},
        {"1,000 objects deep", deepObjects(1'000)},
        {"100,000 arrays deep", deep(100'000)},
        {"100,000 objects deep", deepObjects(100'000)},
        {"100,000 arrays never closed", open + ",\"more\":" + QByteArray(100'000, '[')},
    };
}

inline QList<WrongInput> wrongTextInputs()
{
    QList<WrongInput> rows;
    for (const auto &[name, body] : wrongJson())
        rows.append({"JSON: " + name, "POST", "/v1/posts/post-1/comments", body});
    // The same reader stands before every other request; two of its reasons are enough to see that.
    for (const RightRequest &right : rightRequests()) {
        if (QByteArray(right.name) == "comment")
            continue;
        auto members = right.members;
        members.append(members.first());
        const QByteArray name = right.name;
        rows.append(WrongInput{name + ": a member named twice", right.method, right.path, bodyOf(members)});
        rows.append(
            WrongInput{name + ": 100,000 arrays", right.method, right.path, QByteArray(100'000, '[')});
        rows.append(WrongInput{name + ": no body", right.method, right.path});
    }
    return rows;
}

/// A right request with one member changed and others that are not known, which must not count: what is
/// wrong with it is in the books.
inline WrongInput changed(const QByteArray &name, const char *request, const QByteArray &member,
                          const QByteArray &json, const QByteArray &path = QByteArray())
{
    const RightRequest &right = rightRequest(request);
    auto members = right.members;
    for (auto &[key, value] : members) {
        if (key == member)
            value = json;
    }
    members.append(std::pair<QByteArray, QByteArray>("unknown", R"({"price":["0",null],"id":1e3,"":false})"));
    members.append(std::pair<QByteArray, QByteArray>("Price", "\"0\""));
    return {QByteArray(request) + ": " + name, right.method, path.isEmpty() ? QByteArray(right.path) : path,
            bodyOf(members)};
}

inline WrongInput by(const QByteArray &who, WrongInput input)
{
    input.who = who;
    return input;
}

inline QList<WrongInput> refusedByTheBooks()
{
    return {
        refusedAs(409, "price-changed", changed("another price", "rating", "price", "\"0.2\"")),
        refusedAs(409, "price-changed", changed("a price of nothing", "comment", "price", "\"0\"")),
        refusedAs(409, "price-changed",
                  changed("a smallest part too much", "report", "price", "\"1.000001\"")),
        refusedAs(409, "price-changed",
                  changed("the largest price", "publish", "price", "\"9223372036854\"")),
        refusedAs(409, "price-changed", changed("a price", "edit", "price", "\"5\"")),
        refusedAs(409, "price-changed", changed("none, with a price", "reaction", "reaction", "\"none\"")),
        refusedAs(409, "price-changed", changed("like, with a price", "reaction", "reaction", "\"like\"")),
        refusedAs(402, "insufficient-funds", by("Cy", changed("no money", "comment", "avatar", "null"))),
        refusedAs(402, "insufficient-funds", by("Cy", changed("no money", "rating", "", ""))),
        refusedAs(402, "insufficient-funds", by("Cy", changed("no money", "reaction", "", ""))),
        refusedAs(402, "insufficient-funds", by("Cy", changed("no money", "publish", "", ""))),
        refusedAs(402, "insufficient-funds", by("Cy", changed("no money", "report", "", ""))),
        refusedAs(403, "level-too-low", by("Dee", changed("too low", "comment", "avatar", "null"))),
        refusedAs(403, "level-too-low", by("Dee", changed("too low", "rating", "", ""))),
        refusedAs(403, "level-too-low", by("Dee", changed("too low", "reaction", "", ""))),
        refusedAs(403, "level-too-low", by("Dee", changed("too low", "publish", "", ""))),
        refusedAs(403, "own-content", by("Ada", changed("one's own post", "rating", "", ""))),
        refusedAs(403, "own-content", by("Ada", changed("one's own comment", "reaction", "", ""))),
        refusedAs(409, "already-rated", changed("rated", "rating", "", "", "/v1/posts/post-2/rating")),
        refusedAs(409, "not-read-yet",
                  by("Dee", {"rating: not read", "PUT", "/v1/posts/post-2/rating",
                             R"({"rating":"plus","price":"0","unknown":[]})"})),
    };
}

/// Too much of what is right: by the limits of the interface, then by that of every body.
inline QList<WrongInput> tooLargeInputs()
{
    constexpr qsizetype megabytes10 = 10'000'000;
    const auto grown = [](const char *request, const char *member, qsizetype bytes, const char *name) {
        return tooLarge(changed(name, request, member, quoted(QByteArray(bytes, 'x'))));
    };
    return {
        grown("comment", "body", 10'001, "10,001 characters"),
        grown("publish", "body", 512'001, "512,001 bytes"),
        grown("edit", "body", 512'001, "512,001 bytes"),
        grown("state", "value", 4'096, "4,098 bytes"),
        tooLarge({"state: an object of 5,000 bytes", "PUT", "/v1/me/state/saved",
                  "{\"value\":{\"a\":" + quoted(QByteArray(5'000, 'a')) + "}}"}),
        grown("comment", "body", megabytes10, "10 MB"),
        grown("publish", "body", megabytes10, "10 MB"),
        grown("state", "value", megabytes10, "10 MB"),
        tooLarge(
            {"reading: 10 MB of blanks", "PUT", "/v1/posts/post-1/reading", QByteArray(megabytes10, ' ')}),
        tooLarge({"report: 10 MB of brackets", "POST", "/v1/posts/post-1/pnl-reports",
                  QByteArray(megabytes10, '[')}),
        tooLarge({"media: 10 MB of zeros", "POST", "/v1/media", QByteArray(megabytes10, '\0')}),
        tooLarge({"avatars: 10 MB of a PNG's beginning", "POST", "/v1/me/avatars?name=Hat",
                  QByteArray("\x89PNG\r\n\x1a\n").repeated(megabytes10 / 8)}),
        tooLarge({"a DELETE with 10 MB", "DELETE", "/v1/comments/comment-ben", QByteArray(megabytes10, 'x')}),
        tooLarge({"a GET with 10 MB", "GET", "/v1/me", QByteArray(megabytes10, 'y')}),
        tooLarge({"10 MB to nowhere", "POST", "/v1/nothing", QByteArray(megabytes10, 'z')}),
        tooLarge({"one byte above 1 MB", "POST", "/v1/posts", QByteArray(1'000'001, ' ')}),
        tooLarge({"10 MB announced, none sent", "POST", "/v1/posts", {}, {"Content-Length: 10000000"}}),
        tooLarge({"10 MB announced, waiting for the go-ahead",
                  "POST",
                  "/v1/posts",
                  {},
                  {"Content-Length: 10000000", "Expect: 100-continue"}}),
        tooLarge({"the largest length", "POST", "/v1/posts", {}, {"Content-Length: 9223372036854775807"}}),
    };
}

} // namespace farthing
