// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/rulestable.h"

#include "wire/codec.h"
#include "wire/json.h"

namespace farthing::platform {

const RulesRow &RulesTable::current()
{
    if (m_readFor == m_work.request())
        return m_current;
    m_readFor = m_work.request();
    Query query(m_work, QStringLiteral("SELECT revision, json FROM rulebook ORDER BY revision DESC LIMIT 1"));
    if (query.next() && query.integer(0) != m_current.revision) {
        if (const std::optional<Rulebook> rules = parsed(query.text(1)))
            m_current = {query.integer(0), *rules};
    }
    return m_current;
}

std::optional<Rulebook> RulesTable::at(qint64 revision)
{
    Query query(m_work, QStringLiteral("SELECT json FROM rulebook WHERE revision = ?"), revision);
    return query.next() ? parsed(query.text(0)) : std::nullopt;
}

void RulesTable::add(const Rulebook &rules, const QDateTime &at)
{
    m_readFor.reset();
    execute(m_work,
            QStringLiteral("INSERT INTO rulebook (revision, at, json) "
                           "SELECT coalesce(max(revision), 0) + 1, ?, ? FROM rulebook"),
            at, QString::fromUtf8(wire::toBytes(wire::encode(rules))));
}

bool RulesTable::isEmpty()
{
    Query query(m_work, QStringLiteral("SELECT 1 FROM rulebook LIMIT 1"));
    return !query.next();
}

std::optional<Rulebook> RulesTable::parsed(const QString &json)
{
    const Result<QJsonObject> object = wire::parseObject(json.toUtf8());
    const Result<Rulebook> rules = object ? wire::decodeRulebook(*object) : Result<Rulebook>(object.error());
    if (!rules) {
        m_work.fail(rules.error());
        return std::nullopt;
    }
    return *rules;
}

} // namespace farthing::platform
