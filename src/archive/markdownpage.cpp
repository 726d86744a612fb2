// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/markdownpage.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace farthing {

namespace {

const QByteArray fence = QByteArrayLiteral("---\n");
const QString noText = QStringLiteral("no_text");

QByteArray frontMatterLine(const QString &name, const QJsonValue &value)
{
    // A document is an object or an array; one value is what stands in an array of one.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return name.toUtf8() + ": " + array.mid(1, array.size() - 2) + '\n';
}

} // namespace

QByteArray MarkdownPage::toBytes(const QStringList &first) const
{
    QByteArray bytes = fence;
    for (const QString &name : first) {
        if (fields.contains(name))
            bytes += frontMatterLine(name, fields.value(name));
    }
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!first.contains(field.key()))
            bytes += frontMatterLine(field.key(), field.value());
    }
    if (!text)
        bytes += frontMatterLine(noText, true);
    return bytes + fence + text.value_or(QString()).toUtf8();
}

std::optional<MarkdownPage> MarkdownPage::fromBytes(const QByteArray &bytes)
{
    if (!bytes.startsWith(fence))
        return std::nullopt;
    MarkdownPage page;
    qsizetype start = fence.size();
    for (;;) {
        const qsizetype end = bytes.indexOf('\n', start);
        if (end < 0)
            return std::nullopt;
        const QByteArray line = bytes.mid(start, end - start + 1);
        start = end + 1;
        if (line == fence)
            break;
        const qsizetype colon = line.indexOf(": ");
        const QJsonArray value = QJsonDocument::fromJson('[' + line.mid(colon + 2) + ']').array();
        if (colon <= 0 || value.size() != 1)
            return std::nullopt;
        page.fields.insert(QString::fromUtf8(line.left(colon)), value.first());
    }
    page.text = QString::fromUtf8(bytes.mid(start));
    if (page.text->isNull())
        page.text = QStringLiteral("");
    if (page.fields.take(noText).toBool())
        page.text.reset();
    return page;
}

} // namespace farthing
