// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies with one member that is missing, of a wrong type, or out of its bounds.
#pragma once

#include "input.h"

#include <optional>

namespace farthing {

/// Every request with a body of JSON. What is right about them books something, so that a row that were let
/// through would show in the books.
inline const QList<RightRequest> &rightRequests()
{
    static const QList<RightRequest> all{
        {"reading",
         "PUT",
         "/v1/posts/post-1/reading",
         {{"seconds", "62"}, {"started_at", "\"2025-10-02T14:05:00.000Z\""}, {"ended_at", "\"<now>\""}}},
        {"rating", "PUT", "/v1/posts/post-1/rating", {{"rating", "\"minus\""}, {"price", "\"0.3\""}}},
        {"comment",
         "POST",
         "/v1/posts/post-1/comments",
         {{"id", "\"new-comment\""},
          {"body", "\"I took that boat last winter, and it was on time.\""},
          {"parent", "\"comment-ada\""},
          {"avatar", "\"<avatar-ben>\""},
          {"price", "\"0.4\""}}},
        {"reaction",
         "PUT",
         "/v1/comments/comment-ada/reaction",
         {{"reaction", "\"dislike\""}, {"price", "\"0.1\""}}},
        {"publish",
         "POST",
         "/v1/posts",
         {{"id", "\"new-post\""},
          {"title", "\"Ferries of the north\""},
          {"body", "\"The first boat leaves at six.\""},
          {"language", "\"en\""},
          {"tags", "[\"travel\"]"},
          {"price", "\"5\""}}},
        {"edit",
         "PUT",
         "/v1/posts/post-ben",
         {{"title", "\"Another title\""},
          {"body", "\"Other words.\""},
          {"language", "\"en\""},
          {"tags", "[]"},
          {"price", "\"0\""}}},
        {"report", "POST", "/v1/posts/post-1/pnl-reports", {{"price", "\"1\""}}},
        {"state", "PUT", "/v1/me/state/saved", {{"value", "[\"post-1\"]"}}},
    };
    return all;
}

inline const RightRequest &rightRequest(const QByteArray &name)
{
    for (const RightRequest &request : rightRequests()) {
        if (request.name == name)
            return request;
    }
    qFatal("no request is called %s", name.constData());
}

/// The values of one member that are wrong; nullopt leaves the member out.
struct WrongMember
{
    const char *request;
    const char *member;
    QList<std::optional<QByteArray>> values;
};

inline constexpr auto missing = std::nullopt;

inline QList<WrongMember> wrongInReadings()
{
    return {
        {"reading",
         "seconds",
         {missing, "null", "true", "\"62\"", "[62]", "{}", "62.5", "-1", "2147483648", "1e10", "0.1e0"}},
        {"reading",
         "started_at",
         {missing,
          "null",
          "1759413900",
          "\"\"",
          "\"yesterday\"",
          "\"2025-10-02\"",
          "\"14:05:00Z\"",
          "\"2025-02-29T14:05:00Z\"",
          "\"2025-13-01T14:05:00Z\"",
          "\"2025-04-31T14:05:00Z\"",
          "\"2025-10-02T24:00:00Z\"",
          "\"2025-10-02T14:60:00Z\"",
          "\"2025-10-02T14:05:61Z\"",
          "\"2025-10-02T14:05:00\"",
          "\"2025-10-02 14:05:00Z\"",
          "\"2025-10-02T14:05:00+24:00\"",
          "\"2025-10-02T14:05:00.Z\"",
          "\"02.10.2025T14:05:00Z\"",
          "\"+2025-10-02T14:05:00Z\"",
          "\"2025-10-02T14:05:00Z\\n\"",
          "\"\xD9\xA2\xD9\xA0\xD9\xA2\xD9\xA5-10-02T14:05:00Z\""}},
        {"reading",
         "ended_at",
         {missing, "null", "false", "[]", "\"2025-10-02T14:04:59.999Z\"", "\"1970-01-01T00:00:00Z\"",
          "\"2025-10-02T14:05:00.000+00:01\"", "\"0000-00-00T00:00:00Z\""}},
    };
}

inline QList<WrongMember> wrongInRatings()
{
    return {
        {"rating",
         "rating",
         {missing, "null", "1", "\"\"", "\"PLUS\"", "\"plus \"", "\"none\"", "[\"plus\"]"}},
        {"rating",
         "price",
         {missing,
          "null",
          "0.3",
          "0",
          "true",
          "[\"0.3\"]",
          "{}",
          "\"\"",
          "\"0.3 \"",
          "\" 0.3\"",
          "\"+0.3\"",
          "\"-0.3\"",
          "\"-0\"",
          "\"-0.0\"",
          "\"3e-1\"",
          "\"1e3\"",
          "\"0x1\"",
          "\".3\"",
          "\"0.\"",
          "\"00.3\"",
          "\"0,3\"",
          "\"1 000\"",
          "\"NaN\"",
          "\"inf\"",
          "\"0.3.0\"",
          "\"\xD9\xA0.\xD9\xA3\"",
          "\"0.3\\n\"",
          "\"0.0000001\"",
          "\"99999999999999\"",
          "\"9223372036854775808\"",
          quoted("0." + QByteArray(9'000, '3'))}},
    };
}

inline QList<WrongMember> wrongInComments()
{
    const QByteArray longId = quoted(QByteArray(65, 'x'));
    return {
        {"comment",
         "id",
         {missing, "null", "7", "\"\"", "\".\"", "\"..\"", "\"a/b\"", "\"a b\"", "\"a\\nb\"", "\"a%2Fb\"",
          "\"\xC3\xA5\"", "\"\xF0\x9F\x98\x80\"", "\"<script>\"", longId, "\"comment-ada\"",
          "\"comment-gone\""}},
        {"comment", "body", {missing, "null", "7", "[]", "\"\"", "\" \\n\\t \"", "\"\xC2\xA0\""}},
        {"comment",
         "parent",
         {"7", "[]", "\"\"", "\"none\"", "\"post-1\"", "\"comment-2\"", "\"comment-gone\"", "\"new-comment\"",
          longId}},
        {"comment", "avatar", {"true", "\"\"", "\"none\"", "\"<avatar-ada>\"", "\"<media>\"", longId}},
        {"comment", "price", {missing, "null", "0.4", "\"-0.4\"", "\"4e-1\"", "\"0.4000001\""}},
        {"reaction", "reaction", {missing, "null", "false", "\"\"", "\"Like\"", "\"love\"", "{\"like\":1}"}},
        {"reaction", "price", {missing, "null", "0.1", "\"-0\"", "\"1e-1\"", "\"0.1000001\""}},
    };
}

inline QList<WrongMember> wrongInPosts()
{
    const QByteArray longId = quoted(QByteArray(65, 'x'));
    const QByteArray tags33 = "[\"t\"" + QByteArray(",\"t\"").repeated(32) + ']';
    return {
        {"publish", "id", {missing, "null", "0", "\"\"", "\"../me\"", "\"a?b\"", longId, "\"post-1\""}},
        {"publish",
         "title",
         {missing, "null", "7", "\"\"", "\" \"", "\"Two\\nlines\"", "\"Two\\rlines\"",
          quoted(QByteArray(301, 'x'))}},
        {"publish", "body", {missing, "null", "[\"a\"]", "\"\"", "\"\\n\""}},
        {"publish",
         "language",
         {missing, "null", "7", "\"\"", "\"e\"", "\"en_US\"", "\"en-\"", "\"not a language\"", "\"en\\n\""}},
        {"publish",
         "tags",
         {missing, "null", "\"travel\"", "{}", "[7]", "[null]", "[[\"a\"]]", "[\"\"]", "[\" \"]", tags33,
          '[' + quoted(QByteArray(65, 'x')) + ']'}},
        {"publish", "price", {missing, "null", "5", "\"-5\"", "\"5e0\"", "\"5.0000001\""}},
        {"edit", "title", {missing, "null", "\"\""}},
        {"edit", "body", {missing, "null", "\"\""}},
        {"edit", "language", {missing, "null", "\"english language\""}},
        {"edit", "tags", {missing, "null", "[true]"}},
        {"edit", "price", {missing, "null", "0", "\"-0\""}},
        {"report", "price", {missing, "null", "1", "\"-1\"", "\"1e0\"", "\"1.0000000\"", "[1]"}},
        {"state", "value", {missing}},
    };
}

inline QList<WrongInput> wrongMemberInputs()
{
    QList<WrongInput> rows;
    const QList<WrongMember> all = wrongInReadings() + wrongInRatings() + wrongInComments() + wrongInPosts();
    for (const WrongMember &wrong : all) {
        const RightRequest &right = rightRequest(wrong.request);
        for (const std::optional<QByteArray> &value : wrong.values) {
            auto members = right.members;
            members.removeIf([&](const auto &member) { return member.first == wrong.member; });
            if (value)
                members.append({wrong.member, *value});
            const QByteArray name = QByteArray(wrong.request) + ": " + wrong.member + ' ' +
                                    (value ? "= " + value->left(40) : QByteArray("missing"));
            rows.append({name, right.method, right.path, bodyOf(members)});
            rows.last().detail = wrong.member;
        }
    }
    return rows;
}

} // namespace farthing
