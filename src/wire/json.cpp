// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/json.h"

#include "wire/jsonscanner.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

namespace farthing::wire {

namespace {

AppError unreadable(const char *what, qsizetype at)
{
    return {AppError::Kind::Invalid,
            //: %1 is a position in a file or an answer
            QCoreApplication::translate("farthing::wire",
                                        "This is not the JSON that was expected; it goes wrong at byte %1.")
                .arg(at),
            QStringLiteral("%1 at byte %2").arg(QLatin1StringView(what)).arg(at)};
}

/// The same text with each mark at the start of a string written as an escape, which Qt's parser keeps.
QByteArray withEscapedMarks(const QByteArray &bytes, const QList<qsizetype> &marks)
{
    constexpr qsizetype markSize = 3;
    QByteArray escaped;
    qsizetype from = 0;
    for (const qsizetype mark : marks) {
        escaped += bytes.sliced(from, mark - from);
        escaped += "\\ufeff";
        from = mark + markSize;
    }
    return escaped + bytes.sliced(from);
}

} // namespace

Result<QJsonObject> parseObject(const QByteArray &bytes)
{
    if (!bytes.isValidUtf8())
        return unreadable("invalid UTF-8", 0);
    JsonScanner scanner(bytes);
    if (const std::optional<JsonScanner::Fault> fault = scanner.scan())
        return unreadable(fault->what, fault->at);

    QJsonParseError error;
    const QList<qsizetype> &marks = scanner.byteOrderMarks();
    const QJsonDocument document =
        QJsonDocument::fromJson(marks.isEmpty() ? bytes : withEscapedMarks(bytes, marks), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return unreadable("refused by the parser", error.offset);
    return document.object();
}

QByteArray toBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace farthing::wire
