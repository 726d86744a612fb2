// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textseal.h"

#include "sql/connection.h"
#include "store/sealed.h"

#include <QtCore/QCoreApplication>

namespace farthing {

QVariant textSeal(const QList<std::optional<QString>> &texts)
{
    QByteArray sealed;
    for (const std::optional<QString> &text : texts) {
        if (text && !text->isValidUtf16())
            return {};
        // Each with its length, so that no letter can move from one to the next.
        const QByteArray bytes = text.value_or(QString()).toUtf8();
        sealed += QByteArray::number(text ? bytes.size() : -1) + ':' + bytes;
    }
    return checksumOf(sealed);
}

Result<void> checkTexts(sql::Connection &cache, const QList<std::optional<QString>> &texts,
                        const QVariant &seal, const QString &what)
{
    if (seal.isNull() || textSeal(texts) == seal)
        return {};
    cache.noteDamage();
    return AppError{AppError::Kind::Damaged,
                    QCoreApplication::translate(
                        "farthing::Store", "Articles kept on this computer are damaged. Close Farthing and "
                                           "start it again: they are fetched anew, and nothing of yours is "
                                           "lost."),
                    what};
}

} // namespace farthing
