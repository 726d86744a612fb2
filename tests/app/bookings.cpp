// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookings.h"

#include "sql/statement.h"
#include "sql/transaction.h"

namespace farthing {

using namespace sql;

namespace {

constexpr int mostFaults = 20;

qint64 number(Connection &connection, const QString &text, QStringList &faults)
{
    Statement read(connection, text);
    const qint64 value = read.next() ? read.integer(0) : -1;
    if (read.error())
        faults.append(read.error()->detail);
    return value;
}

} // namespace

QStringList bookingFaults(const QString &location, const Crowd::Tally &told, bool crowdIsDone)
{
    QStringList faults = told.faults;
    const auto connection = Connection::open({location, Durability::Full, false});
    if (!connection)
        return {connection.error().detail};
    const Snapshot moment(**connection);
    QHash<QString, int> booked;
    {
        Statement read(**connection, QStringLiteral("SELECT key, count(*) FROM transfer WHERE key IS NOT "
                                                    "NULL AND kind <> 'publish' GROUP BY key"));
        while (read.next())
            booked.insert(read.text(0), read.number(1));
        if (read.error())
            return {read.error()->detail};
    }
    const auto expect = [&](const QList<QString> &keys, int times) {
        for (const QString &key : keys) {
            if (const int found = booked.take(key); found != times && faults.size() < mostFaults)
                faults.append(
                    QStringLiteral("%1: booked %2 times instead of %3").arg(key).arg(found).arg(times));
        }
    };
    expect(told.accepted, 1);
    if (crowdIsDone) {
        expect(told.refused, 0);
        if (!booked.isEmpty())
            faults.append(QStringLiteral("%1 transfers that nobody was told of").arg(booked.size()));
        const qint64 comments = number(**connection, QStringLiteral("SELECT count(*) FROM comment"), faults);
        if (comments != told.comments)
            faults.append(QStringLiteral("%1 comments, accepted were %2").arg(comments).arg(told.comments));
    }
    const qint64 inDebt =
        number(**connection, QStringLiteral("SELECT count(*) FROM account WHERE balance < 0 AND number <> 1"),
               faults);
    if (inDebt != 0)
        faults.append(QStringLiteral("%1 accounts owe").arg(inDebt));
    return faults;
}

int parameter(const char *name, int usual)
{
    if (!qEnvironmentVariableIsSet(name))
        return usual;
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    if (!ok)
        qFatal("%s: no number of 32 bits", name);
    return value;
}

} // namespace farthing
