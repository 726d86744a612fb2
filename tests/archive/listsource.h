// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/builders.h"
#include "sync/statementsource.h"

#include <QtCore/QBuffer>

namespace farthing {

/// A statement that a test holds in its hands: movements of one minute after the other.
class ListSource final : public StatementSource
{
public:
    explicit ListSource(const QList<StatementItem> &items, const char *opening = "0") : m_items(items)
    {
        m_totals.opening = twei(opening);
        m_totals.closing = m_totals.opening;
        m_totals.count = items.size();
        for (const StatementItem &item : items)
            m_totals.closing = m_totals.closing.plus(item.amount).value();
        m_totals.balance = m_totals.closing;
        m_totals.unexplained = Money();
    }

    std::optional<Account> account() const override { return who; }
    StatementTotals totals() const override { return m_totals; }
    Result<QList<StatementItem>> next(int limit) override
    {
        if (failAfter && m_at >= *failAfter)
            return AppError{AppError::Kind::Storage, QStringLiteral("the disk broke"), QString()};
        const QList<StatementItem> page = m_items.mid(m_at, limit);
        m_at += page.size();
        return page;
    }

    StatementTotals &shaped() { return m_totals; }

    std::optional<Account> who = anAccount();
    std::optional<qsizetype> failAfter;

private:
    QList<StatementItem> m_items;
    StatementTotals m_totals;
    qsizetype m_at = 0;
};

/// One movement; a number says which.
inline StatementItem movement(int number, const char *amount, const QString &title = {})
{
    StatementItem item = anItem(QStringLiteral("e%1").arg(number), twei(amount).minor(), number);
    item.line = item.amount.isNegative() ? Line::CommentTributes : Line::CommentRewards;
    item.post = PostId{QStringLiteral("post-%1").arg(number)};
    if (!title.isNull())
        item.postTitle = title;
    return item;
}

/// Titles that strangers may give a post.
inline QStringList wildTitles()
{
    return {QStringLiteral("=HYPERLINK(\"http://example.org\",\"Click\")"),
            QStringLiteral("+1+1"),
            QStringLiteral("-2+3"),
            QStringLiteral("@SUM(A1:A9)"),
            QStringLiteral("\t=1+1"),
            QStringLiteral("\r=1+1"),
            QStringLiteral("\n=1+1"),
            QStringLiteral("  =1+1"),
            QStringLiteral("\uFF1D1+1"),
            QStringLiteral("'quoted"),
            QStringLiteral("1984"),
            QStringLiteral("007"),
            QStringLiteral("1E5"),
            QStringLiteral("2025-10-02"),
            QStringLiteral("TRUE"),
            QStringLiteral("One, two; \"three\""),
            QStringLiteral("Two\r\nlines"),
            QStringLiteral("a") + QChar(0) + QStringLiteral("b"),
            QStringLiteral("\u202Eright to left\u202C"),
            QStringLiteral("سوق الكتب"),
            QStringLiteral("x") + QChar(0xD800) + QStringLiteral("y"),
            QString()};
}

} // namespace farthing
