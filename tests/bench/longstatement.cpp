// SPDX-License-Identifier: GPL-3.0-or-later
#include "longstatement.h"

#include "support/builders.h"
#include "support/fakenetwork.h"

namespace farthing {

namespace {

StatementItem movement(qint64 number)
{
    StatementItem item = anItem(QStringLiteral("e%1").arg(number), number % 3 == 0 ? -400'000 : 520'001);
    item.at = noon().addSecs(number * 311);
    item.line = number % 3 == 0 ? Line::CommentTributes : Line::EarnedForPluses;
    item.post = PostId{QStringLiteral("post-%1").arg(number % 5000)};
    item.postTitle =
        QStringLiteral("Cod quota talks end after the %1th night, with \"no winners\"").arg(number % 5000);
    return item;
}

} // namespace

bool fillStatement(Store &store, qint64 movements)
{
    constexpr qint64 batch = 20'000;
    Account account = anAccount();
    account.balance = Money();
    for (qint64 first = 0; first < movements; first += batch) {
        QList<StatementItem> items;
        for (qint64 number = first; number < std::min(movements, first + batch); ++number)
            items.append(movement(number));
        for (const StatementItem &item : items)
            account.balance = account.balance.plus(item.amount).value();
        if (!resultOf(store.apply({{}, items, {}, false})))
            return false;
    }
    return resultOf(store.apply({{account}, {}, {}, false})).ok();
}

} // namespace farthing
