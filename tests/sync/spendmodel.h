// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QString>

#include <array>
#include <optional>

namespace farthing {

/// What may be spent, told a second time from the rule in words (SpendBook) and not from its code: plain
/// integers in micro-Twei, and days. The kinds are numbers: 0 … 4, and 5 for everything.
struct SpendModel
{
    static constexpr int all = 5;

    struct Consent
    {
        int kind = 0;
        qint64 amount = 0;
        QDate day;
        bool counts = true;  ///< as the reader knows it
        bool mayCost = true; ///< in truth: booked, or could still be
        int tries = 0;
        bool answered = false; ///< its receipt came
    };
    struct Elsewhere
    {
        int kind = 0;
        qint64 amount = 0;
        QDate day;
        QString bookingOf; ///< key of the consent that it really is; empty: another device
    };

    std::array<std::array<std::optional<qint64>, 2>, 6> caps; ///< by kind; day, month
    QHash<QString, Consent> consents;
    QList<Elsewhere> items;
    QDate latest;

    QDate dayAt(const QDate &today) const { return latest.isValid() ? std::max(latest, today) : today; }

    static bool within(int period, const QDate &day, const QDate &on)
    {
        return period == 0 ? on == day : on.year() == day.year() && on.month() == day.month();
    }

    /// An item counts unless a consent stands for it; of reports, which can be bought again, only its receipt
    /// says so.
    bool countsElsewhere(const Elsewhere &item) const
    {
        const auto own = consents.constFind(item.bookingOf);
        constexpr int reports = 3;
        return own == consents.constEnd() || !(item.kind == reports ? own->answered : own->counts);
    }

    qint64 used(int kind, int period, const QDate &day) const
    {
        qint64 sum = 0;
        for (const Consent &consent : consents)
            if (consent.counts && within(period, day, consent.day) && (kind == all || consent.kind == kind))
                sum += consent.amount;
        for (const Elsewhere &item : items)
            if (countsElsewhere(item) && within(period, day, item.day) && (kind == all || item.kind == kind))
                sum += item.amount;
        return sum;
    }

    bool allows(int kind, qint64 amount, const QDate &today) const
    {
        const QDate day = dayAt(today);
        for (const int of : {kind, all})
            for (const int period : {0, 1})
                if (const auto &cap = caps[size_t(of)][size_t(period)];
                    cap && used(of, period, day) + amount > *cap)
                    return false;
        return true;
    }

    void take(const QString &key, int kind, qint64 amount, const QDate &today)
    {
        latest = dayAt(today);
        consents.insert(key, {kind, amount, latest});
    }

    /// In truth: whether what was agreed to here and may cost money goes above a cap on any day or in any
    /// month.
    QString exceeded() const
    {
        for (const Consent &around : consents) {
            for (int kind = 0; kind <= all; ++kind) {
                for (const int period : {0, 1}) {
                    qint64 sum = 0;
                    for (const Consent &consent : consents)
                        if (consent.mayCost && within(period, around.day, consent.day) &&
                            (kind == all || consent.kind == kind))
                            sum += consent.amount;
                    const auto &cap = caps[size_t(kind)][size_t(period)];
                    if (cap && sum > *cap)
                        return QStringLiteral("kind %1, period %2, %3: %4 above %5")
                            .arg(kind)
                            .arg(period)
                            .arg(around.day.toString(Qt::ISODate))
                            .arg(sum)
                            .arg(*cap);
                }
            }
        }
        return {};
    }
};

} // namespace farthing
