// SPDX-License-Identifier: GPL-3.0-or-later
#include "follower.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace farthing {

namespace {

constexpr int mostFollowerFaults = 20;

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)).left(300);
}

} // namespace

Follower::Follower(const Servers &servers, size_t first, const QByteArray &token)
    : m_lane(servers, first), m_token(token)
{}

Follower::~Follower()
{
    m_stop = true;
    m_giveUp = true;
    if (m_thread.joinable())
        m_thread.join();
}

void Follower::start()
{
    m_thread = std::thread([this] { run(); });
}

void Follower::fault(const QString &what)
{
    if (m_faults.size() < mostFollowerFaults)
        m_faults.append(what);
}

Lane::Answer Follower::get(const QByteArray &path)
{
    return m_lane.insist({"GET", path, m_token, {}, {}}, m_giveUp);
}

Follower::Objects Follower::all(const QByteArray &path, QString *changes)
{
    Objects objects;
    QByteArray before;
    do {
        const QJsonObject page =
            get(path + "?limit=500" + (before.isEmpty() ? QByteArray() : "&before=" + before)).json();
        if (changes && before.isEmpty())
            *changes = page.value(u"changes").toString();
        const QJsonArray items = page.value(u"items").toArray();
        for (const QJsonValue &item : items)
            objects.insert(item[u"id"].toString(), item.toObject());
        before = page.value(u"next").toString().toLatin1();
    } while (!before.isEmpty());
    return objects;
}

bool Follower::refresh()
{
    QString cursor;
    m_posts = all("/v1/posts", &cursor);
    m_comments = all("/v1/comments");
    m_account = get("/v1/me").json();
    m_cursor = cursor.toLatin1();
    return !m_cursor.isEmpty();
}

void Follower::run()
{
    if (!refresh())
        return fault(QStringLiteral("the first refresh failed"));
    while (!m_stop)
        (void)page(15);
    while (page(0)) {
    }
}

/// Whether there was something.
bool Follower::page(int wait)
{
    const Lane::Answer answer =
        get("/v1/changes?limit=200&wait=" + QByteArray::number(wait) + "&after=" + m_cursor);
    if (answer.status != 200) {
        if (!m_giveUp)
            fault(QStringLiteral("changes: %1 %2").arg(answer.status).arg(QString::fromUtf8(answer.body)));
        m_stop = true;
        return false;
    }
    const QJsonObject page = answer.json();
    const QJsonArray items = page.value(u"items").toArray();
    for (const QJsonValue &item : items)
        take(item.toObject());
    m_cursor = page.value(u"next").toString().toLatin1();
    m_changes += int(items.size());
    if (wait > 0 && items.isEmpty() && !m_stop)
        ++m_emptyWaits;
    return !items.isEmpty() || page.value(u"more").toBool();
}

void Follower::take(const QJsonObject &change)
{
    const QString kind = change.value(u"kind").toString();
    const QString id = change.value(u"id").toString();
    const QJsonObject object = change.value(u"object").toObject();
    const bool tally = kind == QLatin1String("tally");
    if (kind == QLatin1String("account")) {
        m_account = object;
        return;
    }
    const QString of = tally ? object.value(u"of").toString() : kind;
    Objects *objects = of == QLatin1String("post")      ? &m_posts
                       : of == QLatin1String("comment") ? &m_comments
                                                        : nullptr;
    if (!objects)
        return;
    if (change.value(u"op").toString() == QLatin1String("delete")) {
        objects->remove(id);
        return;
    }
    if (!tally) {
        objects->insert(id, object);
        return;
    }
    const auto known = objects->find(id);
    if (known == objects->end())
        return fault(QStringLiteral("a tally of the %1 %2, which was never told").arg(of, id));
    for (const char *member : {"revision", "counts", "mine"})
        known->insert(QLatin1String(member), object.value(QLatin1String(member)));
}

void Follower::compare(const QString &what, const Objects &mine, const Objects &theirs, QStringList &faults)
{
    for (auto object = theirs.cbegin(); object != theirs.cend() && faults.size() < mostFollowerFaults;
         ++object) {
        if (!mine.contains(object.key()))
            faults.append(QStringLiteral("never told of the %1 %2").arg(what, object.key()));
        else if (mine.value(object.key()) != *object)
            faults.append(QStringLiteral("the %1 is %2, told was %3")
                              .arg(what, text(*object), text(mine.value(object.key()))));
    }
    if (mine.size() > theirs.size())
        faults.append(
            QStringLiteral("told of %1 %2s that are not there").arg(mine.size() - theirs.size()).arg(what));
}

QStringList Follower::stop()
{
    m_stop = true;
    m_thread.join();
    compare(QStringLiteral("post"), m_posts, all("/v1/posts"), m_faults);
    compare(QStringLiteral("comment"), m_comments, all("/v1/comments"), m_faults);
    if (const QJsonObject account = get("/v1/me").json(); account != m_account)
        fault(QStringLiteral("the account is %1, told was %2").arg(text(account), text(m_account)));
    return m_faults;
}

} // namespace farthing
