// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/postlimits.h"

#include <QtCore/QRegularExpression>

namespace farthing::postlimits {

bool isOneLine(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("[\\n\\r\\v\\f\\x{85}\\x{2028}\\x{2029}]"));
    return !text.contains(lineEnd);
}

bool isLanguageTag(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\z"));
    return form.match(text).hasMatch();
}

} // namespace farthing::postlimits
