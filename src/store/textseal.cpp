// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textseal.h"

#include "sql/connection.h"
#include "store/sealed.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace farthing {

namespace {

/// Bound as UTF-16, kept as UTF-8 and read as UTF-16 again.
bool comesBackAsItIs(const QString &text)
{
    constexpr char16_t byteOrderMark = 0xfeff;
    constexpr char16_t noLetters = 0xfffe; // and the one behind it
    return text.isValidUtf16() && !text.startsWith(QChar(byteOrderMark)) &&
           std::none_of(text.cbegin(), text.cend(),
                        [](QChar letter) { return letter.unicode() >= noLetters; });
}

} // namespace

QVariant textSeal(const QList<std::optional<QString>> &texts)
{
    QByteArray sealed;
    for (const std::optional<QString> &text : texts) {
        if (text && !comesBackAsItIs(*text))
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
