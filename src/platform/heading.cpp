// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/frontmatter.h"

#include <QtCore/QRegularExpression>

#include <md4c.h>

namespace farthing::platform {

namespace {

struct Finder
{
    QString text;
    bool inside = false;
    bool found = false;
    bool opens = true; ///< nothing came before it
};

int enterBlock(MD_BLOCKTYPE type, void *, void *user)
{
    auto *finder = static_cast<Finder *>(user);
    if (type == MD_BLOCK_H)
        finder->inside = true;
    else if (type != MD_BLOCK_DOC)
        finder->opens = false;
    return 0;
}

int leaveBlock(MD_BLOCKTYPE, void *, void *user)
{
    auto *finder = static_cast<Finder *>(user);
    if (!finder->inside)
        return 0;
    finder->inside = false;
    finder->found = !finder->text.trimmed().isEmpty();
    return finder->found ? -1 : 0; // the first one is enough; only a negative answer stops the parser
}

int ignoreSpan(MD_SPANTYPE, void *, void *)
{
    return 0;
}

int takeText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user)
{
    auto *finder = static_cast<Finder *>(user);
    if (!finder->inside)
        return 0;
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
        finder->text += QLatin1Char(' ');
    else
        finder->text += QString::fromUtf8(text, qsizetype(size));
    return 0;
}

/// The body without the heading that opens it, written with marks (`# A`) or underlined.
QString withoutOpening(const QString &body)
{
    static const QRegularExpression heading(
        QStringLiteral("\\A(?:[ \\t]*\\n)*(?: {0,3}#{1,6}(?:[ \\t][^\\n]*)?|(?:[^\\n]*[^\\s][^\\n]*\\n)+? "
                       "{0,3}(?:=+|-+)[ \\t]*)(?:\\n|\\z)"));
    const QRegularExpressionMatch match = heading.match(body);
    return match.hasMatch() ? body.mid(match.capturedEnd()) : body;
}

} // namespace

std::optional<Heading> firstHeading(const QString &body)
{
    Finder finder;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTML;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = ignoreSpan;
    parser.leave_span = ignoreSpan;
    parser.text = takeText;
    const QByteArray utf8 = body.toUtf8();
    md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &finder);
    if (!finder.found)
        return std::nullopt;
    return Heading{finder.text.simplified(), finder.opens ? withoutOpening(body) : body};
}

} // namespace farthing::platform
