// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputscene.h"

#include "sql/connection.h"
#include "sql/statement.h"
#include "wronginputs/pictures.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QUuid>

namespace farthing {

namespace {

QByteArray newKey()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

/// Another character of the same kind, so that nothing but the value is different.
char another(char character)
{
    if (character == '9')
        return '8';
    if (character >= '0' && character < '9')
        return char(character + 1);
    return character == 'a' ? 'b' : 'a';
}

} // namespace

InputScene::InputScene(const QString &location) : m_platform(std::make_unique<PlatformProcess>(location)) {}

InputScene::~InputScene() = default;

QString InputScene::set()
{
    const std::tuple<const char *, int, const char *> people[] = {
        {"Ada", 20, "100"}, {"Ben", 20, "100"}, {"Cy", 20, "0"}, {"Dee", 1, "100"}};
    for (const auto &[name, level, grant] : people)
        m_tokens[name] = m_platform->addAccount(QLatin1String(name), level, QLatin1String(grant));
    m_tokens["other"] = m_other.addAccount(QStringLiteral("Ben"), 20, QStringLiteral("100"));
    if (!m_platform->serve() || !m_other.serve())
        return QStringLiteral("a platform does not come up");
    const QByteArray token = m_tokens.value("Ben");
    m_names = {{"token", token},
               {"token-cut", token.chopped(1)},
               {"token-altered", token.chopped(1) + another(token.back())},
               {"token-upper", token.toUpper()},
               {"other-token", m_tokens.value("other")},
               {"authority", m_platform->url().authority().toLatin1()},
               {"port", QByteArray::number(m_platform->url().port())},
               {"now", QDateTime::currentDateTimeUtc().addSecs(3'600).toString(Qt::ISODateWithMs).toLatin1()},
               {"png", png(8, 8, 8, 8)},
               {"used-key", newKey()},
               {"paid-key", newKey()}};
    m_names["used-key-upper"] = m_names.value("used-key").toUpper();
    everybodyActs();
    theOthersAct();
    return m_problem;
}

void InputScene::everybodyActs()
{
    const QByteArray ada = m_tokens.value("Ada");
    const QByteArray ben = m_tokens.value("Ben");
    for (const char *post : {"post-1", "post-2", "post-3"})
        publish(*m_platform, ada, post);
    publish(*m_platform, ben, "post-ben");
    comment(*m_platform, ada, "comment-ada", "post-1");
    comment(*m_platform, ben, "comment-ben", "post-1");
    comment(*m_platform, ben, "comment-2", "post-2");
    comment(*m_platform, ben, "comment-gone", "post-1");
    does(*m_platform, ben, "DELETE", "/v1/comments/comment-gone", {});
    does(*m_platform, ada, "DELETE", "/v1/posts/post-3", {});
    does(*m_platform, ben, "PUT", "/v1/posts/post-2/rating", R"({"rating":"minus","price":"0.3"})");
    does(*m_platform, ben, "POST", "/v1/posts/post-1/pnl-reports", R"({"price":"1"})", named("paid-key"));
    does(*m_platform, ben, "POST", "/v1/posts/post-1/pnl-reports", R"({"price":"1"})");
    does(*m_platform, ben, "PUT", "/v1/me/state/saved", R"({"value":["post-1"]})", named("used-key"));
    does(*m_platform, ada, "PUT", "/v1/me/state/ada-saved", R"({"value":1})");
    m_names["media"] = does(*m_platform, ada, "POST", "/v1/media", named("png"))
                           .value(QStringLiteral("id"))
                           .toString()
                           .toLatin1();
    for (const auto &[name, token] : {std::pair("avatar-ada", ada), std::pair("avatar-ben", ben)}) {
        does(*m_platform, token, "POST", "/v1/me/avatars?name=Hat", named("png"));
        const QJsonArray avatars =
            reads(*m_platform, token, "/v1/me").value(QStringLiteral("avatars")).toArray();
        m_names[name] = avatars.at(0).toObject().value(QStringLiteral("id")).toString().toLatin1();
    }
    nameCursors(*m_platform, ben, {});
}

void InputScene::theOthersAct()
{
    const QByteArray ben = m_tokens.value("other");
    for (const QByteArray post : {"post-1", "post-2"}) {
        publish(m_other, ben, post);
        comment(m_other, ben, "comment-on-" + post, post);
        does(m_other, ben, "POST", "/v1/posts/" + post + "/pnl-reports", R"({"price":"1"})");
    }
    nameCursors(m_other, ben, "other-");
}

void InputScene::publish(PlatformProcess &platform, const QByteArray &token, const QByteArray &id)
{
    does(platform, token, "POST", "/v1/posts",
         R"({"title":"A post","body":"Words.","language":"en","tags":[],"price":"5","id":")" + id + "\"}");
}

void InputScene::comment(PlatformProcess &platform, const QByteArray &token, const QByteArray &id,
                         const QByteArray &post)
{
    does(platform, token, "POST", "/v1/posts/" + post + "/comments",
         R"({"body":"Words.","price":"0.4","id":")" + id + "\"}");
}

void InputScene::nameCursors(PlatformProcess &platform, const QByteArray &token, const QByteArray &prefix)
{
    const std::tuple<const char *, const char *, const char *> lists[] = {
        {"posts-cursor", "/v1/posts", "next"},         {"comments-cursor", "/v1/comments", "next"},
        {"reports-cursor", "/v1/pnl-reports", "next"}, {"statement-cursor", "/v1/me/statement", "next"},
        {"changes-cursor", "/v1/posts", "changes"},    {"since-cursor", "/v1/me/statement", "changes"}};
    for (const auto &[name, path, member] : lists) {
        const QByteArray cursor = reads(platform, token, QByteArray(path) + "?limit=1")
                                      .value(QLatin1String(member))
                                      .toString()
                                      .toLatin1();
        if (cursor.isEmpty())
            m_problem = QStringLiteral("%1%2 is empty").arg(QLatin1String(prefix), QLatin1String(name));
        const QByteArray full = prefix + name;
        m_names[full] = cursor;
        m_names[full + "-cut"] = cursor.chopped(1);
        m_names[full + "-halved"] = cursor.first(cursor.size() / 2);
        m_names[full + "-behind"] = cursor + '0';
        m_names[full + "-twice"] = cursor + cursor;
        m_names[full + "-upper"] = cursor.toUpper();
    }
}

QJsonObject InputScene::does(PlatformProcess &platform, const QByteArray &token, const QByteArray &method,
                             const QByteArray &path, const QByteArray &body, QByteArray key)
{
    if (key.isEmpty())
        key = newKey();
    const RawReply reply = exchange(
        platform.url(), method + ' ' + path + " HTTP/1.1\r\nHost: " + platform.url().authority().toLatin1() +
                            "\r\nAuthorization: Bearer " + token + "\r\nIdempotency-Key: " + key +
                            "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    if (reply.status != 200)
        m_problem = QStringLiteral("%1 %2: %3 %4")
                        .arg(QLatin1String(method), QLatin1String(path))
                        .arg(reply.status)
                        .arg(QString::fromUtf8(reply.body));
    return reply.json();
}

QJsonObject InputScene::reads(PlatformProcess &platform, const QByteArray &token, const QByteArray &path)
{
    return does(platform, token, "GET", path, {});
}

RawReply InputScene::get(const QByteArray &path, const QByteArray &who)
{
    return send({{}, "GET", path, {}, {}, who});
}

QByteArray InputScene::filled(QByteArray text) const
{
    if (!text.contains('<'))
        return text;
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name)
        text.replace('<' + name.key() + '>', name.value());
    return text.replace("<new-key>", newKey());
}

QByteArray InputScene::bytesOf(const WrongInput &input) const
{
    if (!input.raw.isEmpty())
        return filled(input.raw);
    const QByteArray body = filled(input.body);
    QByteArrayList lines{"Host: <authority>", "Authorization: Bearer " + m_tokens.value(input.who)};
    if (input.method != "GET")
        lines.append("Idempotency-Key: <new-key>");
    if (!body.isEmpty())
        lines.append("Content-Length: " + QByteArray::number(body.size()));
    for (const QByteArray &header : input.headers) {
        const QByteArray name = header.first(header.indexOf(':') + 1);
        lines.removeIf(
            [&](const QByteArray &line) { return line.startsWith(name) && !input.headers.contains(line); });
        if (header != name)
            lines.append(header);
    }
    return filled(input.method + ' ' + input.path + " HTTP/1.1\r\n" + lines.join("\r\n")) + "\r\n\r\n" + body;
}

RawReply InputScene::send(const WrongInput &input)
{
    return exchange(m_platform->url(), bytesOf(input), input.answers);
}

void InputScene::leaveAmid(const QByteArray &bytes)
{
    sendAndLeave(m_platform->url(), filled(bytes));
}

QByteArray InputScene::books()
{
    static const char *const tables[] = {"account",       "post",      "comment", "standing", "stretch",
                                         "reaction",      "report",    "avatar",  "media",    "state",
                                         "idempotency",   "transfer",  "entry",   "token",    "line_sum",
                                         "statement_day", "daily_use", "change"};
    QStringList wanted{QStringLiteral("(SELECT value FROM counter)"),
                       QStringLiteral("(SELECT sum(balance * number) FROM account)"),
                       QStringLiteral("(SELECT sum(amount * number) FROM entry)"),
                       QStringLiteral("(SELECT sum(experience) FROM account)")};
    for (const char *table : tables)
        wanted.append(QStringLiteral("(SELECT count(*) FROM %1)").arg(QLatin1String(table)));
    if (!m_books) {
        auto connection = sql::Connection::open({m_platform->database(), sql::Durability::Full, true});
        if (!connection)
            return connection.error().detail.toUtf8();
        m_books = std::move(connection.value());
    }
    sql::Statement read(*m_books, QStringLiteral("SELECT ") + wanted.join(QStringLiteral(", ")));
    QByteArrayList figures;
    for (int i = 0, row = read.next() ? 1 : 0; row == 1 && i < wanted.size(); ++i)
        figures.append(QByteArray::number(read.integer(i)));
    return read.error() ? read.error()->detail.toUtf8() : figures.join(' ');
}

QByteArray InputScene::seen()
{
    QByteArray all;
    for (const char *who : {"Ada", "Ben", "Cy", "Dee"}) {
        for (const char *path :
             {"/v1/me", "/v1/me/statement?limit=500", "/v1/pnl-reports", "/v1/posts", "/v1/comments"})
            all += get(path, who).body + '\n';
    }
    return all;
}

QString InputScene::audit()
{
    return m_platform
        ->command({QStringLiteral("audit"), QStringLiteral("--database"), m_platform->database()})
        .trimmed();
}

qint64 InputScene::peakKilobytes() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_platform->processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression peak(QStringLiteral("VmHWM:\\s+(\\d+)"));
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

} // namespace farthing
