// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textseal.h"

#include "core/logging.h"
#include "sql/connection.h"
#include "store/sealed.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

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

namespace {

constexpr char ofPost = 'p';
constexpr char ofComment = 'c';

/// Each a line: what it is, and its id with everything else than letters and digits escaped.
QByteArray lineFor(char kind, const QString &id)
{
    return kind + id.toUtf8().toPercentEncoding() + '\n';
}

void note(sql::Connection &cache, const QByteArray &line)
{
    cache.noteWrongRow();
    QFile file(wrongRowsFile(cache.file()));
    if (!file.open(QIODevice::ReadWrite))
        qCWarning(logStore) << "a damaged text cannot be noted:" << file.errorString();
    else if (const QByteArray known = file.readAll(); !known.contains('\n' + line) && !known.startsWith(line))
        file.write(line);
}

Result<void> check(sql::Connection &cache, const QList<std::optional<QString>> &texts, const QVariant &seal,
                   char kind, const QString &id)
{
    if (seal.isNull() || textSeal(texts) == seal)
        return {};
    note(cache, lineFor(kind, id));
    return AppError{AppError::Kind::Damaged,
                    QCoreApplication::translate(
                        "farthing::Store", "Articles kept on this computer are damaged. Close Farthing and "
                                           "start it again: they are fetched anew, and nothing of yours is "
                                           "lost."),
                    QStringLiteral("text of ") + id};
}

} // namespace

Result<void> checkTexts(sql::Connection &cache, const QList<std::optional<QString>> &texts,
                        const QVariant &seal, const PostId &of)
{
    return check(cache, texts, seal, ofPost, of.value);
}

Result<void> checkTexts(sql::Connection &cache, const QList<std::optional<QString>> &texts,
                        const QVariant &seal, const CommentId &of)
{
    return check(cache, texts, seal, ofComment, of.value);
}

WrongRows wrongRowsOf(const sql::Connection &cache)
{
    WrongRows rows;
    QFile file(wrongRowsFile(cache.file()));
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QString id = QString::fromUtf8(QByteArray::fromPercentEncoding(line.mid(1)));
        if (line.startsWith(ofPost))
            rows.posts.insert(PostId{id});
        else if (line.startsWith(ofComment))
            rows.comments.insert(CommentId{id});
    }
    return rows;
}

void forgetWrongRows(const sql::Connection &cache)
{
    QFile::remove(wrongRowsFile(cache.file()));
}

QString wrongRowsFile(const QString &cacheFile)
{
    return cacheFile + QStringLiteral(".wrong-rows");
}

} // namespace farthing
