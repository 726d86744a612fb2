// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchwordtable.h"

#include "domain/searchpieces.h"
#include "sql/statement.h"

#include <algorithm>

namespace farthing {

using sql::Statement;

namespace {

// Before words that an operator finds; no text has them (`indexedWords`).
constexpr QChar authorMark(0xe001);
constexpr QChar tagMark(0xe002);
constexpr QChar kindMark(0xe003);

/// As long as the longest beginning that the index keeps.
constexpr qsizetype longestPrefix = 5;
/// A state that fewer have is looked through; more are found on the way.
constexpr int fewStates = 1000;

const QString docColumns =
    QStringLiteral("d.place, d.kind, d.id, d.post, d.at, d.stamp, d.unread, d.plussed, d.earned");

QString marked(const QString &words, QChar mark)
{
    if (words.isEmpty())
        return {};
    QString text = words;
    const QStringList parts = words.split(QLatin1Char(' '));
    for (const QString &part : parts)
        text.append(QLatin1Char(' ')).append(mark).append(part);
    return text;
}

QString kindWord(SearchKind kind)
{
    return kindMark + QString(QChar(u'a' + int(kind)));
}

/// The words of a term as the index has them; characters of scripts without spaces in pairs.
QStringList tokensOf(const SearchTerm &term)
{
    QStringList tokens;
    for (qsizetype i = 0; i < term.pieces.size(); ++i) {
        const SearchTerm::Piece &piece = term.pieces.at(i);
        const bool follows = i + 1 < term.pieces.size() && term.pieces.at(i + 1).single;
        const bool before = i > 0 && term.pieces.at(i - 1).single;
        if (piece.single && follows)
            tokens.append(piece.folded + term.pieces.at(i + 1).folded);
        else if (!piece.single || !before || i + 1 < term.pieces.size())
            tokens.append(piece.folded); // a word; of a run, one that is alone, or its end where it ends here
    }
    return tokens;
}

/// Whether the last of the tokens may go on. One character alone is the beginning of a pair.
bool isOpen(const SearchTerm &term)
{
    const bool single = term.pieces.last().single;
    return single ? term.pieces.size() == 1 || !term.pieces.at(term.pieces.size() - 2).single : term.open;
}

/// A phrase of FTS5. Tokens hold letters and digits alone, and so no quotation mark.
QString phrase(const SearchTerm &term, std::optional<QChar> mark = {})
{
    QStringList tokens = tokensOf(term);
    if (mark)
        for (QString &token : tokens)
            token.prepend(*mark);
    return QLatin1Char('"') + tokens.join(QLatin1Char(' ')) +
           (isOpen(term) ? QStringLiteral("\" *") : QStringLiteral("\""));
}

QString matchOf(const SearchQuery &query)
{
    QStringList parts;
    for (const SearchTerm &term : query.words)
        parts.append(phrase(term));
    for (const SearchTerm &term : query.authors)
        parts.append(QStringLiteral("author : ") + phrase(term, authorMark));
    for (const SearchTerm &term : query.tags)
        parts.append(QStringLiteral("tag : ") + phrase(term, tagMark));
    if (!query.in.isEmpty()) {
        QStringList kinds;
        for (const SearchKind kind : query.in)
            kinds.append(QLatin1Char('"') + kindWord(kind) + QLatin1Char('"'));
        parts.append(QStringLiteral("kind : (%1)").arg(kinds.join(QStringLiteral(" OR "))));
    }
    return parts.join(QStringLiteral(" AND "));
}

/// What must hold of the document beside its words.
QString conditionsOf(const SearchQuery &query)
{
    QStringList all{QStringLiteral("d.kind >= 0")};
    const auto add = [&all](const QString &condition) {
        all.append(condition);
    };
    if (query.from)
        add(QStringLiteral("d.at >= %1").arg(query.from->toMSecsSinceEpoch()));
    if (query.until)
        add(QStringLiteral("d.at < %1").arg(query.until->toMSecsSinceEpoch()));
    if (query.unread)
        add(QStringLiteral("d.kind = 0 AND d.unread = %1").arg(int(*query.unread)));
    if (query.plussed)
        add(QStringLiteral("d.kind = 0 AND d.plussed = %1").arg(int(*query.plussed)));
    if (query.earnedLeast || query.earnedMost)
        add(QStringLiteral("d.kind IN (0, 5) AND d.earned >= 0"));
    if (query.earnedLeast)
        add(QStringLiteral("d.earned >= %1").arg(query.earnedLeast->minor()));
    if (query.earnedMost)
        add(QStringLiteral("d.earned <= %1").arg(query.earnedMost->minor()));
    return all.join(QStringLiteral(" AND "));
}

QList<int> kindNumbers(const SearchQuery &query)
{
    QList<int> numbers;
    const auto add = [&](SearchKind kind) {
        const bool article = kind == SearchKind::Article;
        const bool has = (!query.unread && !query.plussed) || article;
        const bool earns =
            (!query.earnedLeast && !query.earnedMost) || article || kind == SearchKind::Movement;
        if (has && earns && !numbers.contains(int(kind)))
            numbers.append(int(kind));
    };
    for (const SearchKind kind : query.in) {
        add(kind);
        if (kind == SearchKind::Comment)
            add(SearchKind::Note); // the own ones are comments, too
    }
    if (query.in.isEmpty())
        for (const SearchKind kind :
             {SearchKind::Article, SearchKind::Comment, SearchKind::CommentDraft, SearchKind::PostDraft,
              SearchKind::Note, SearchKind::Movement, SearchKind::Passage})
            add(kind);
    return numbers;
}

Result<QList<SearchDoc>> foundDocsOf(Statement &read)
{
    QList<SearchDoc> docs;
    while (read.next())
        docs.append({read.integer(0), SearchKind(read.number(1)), read.text(2), read.text(3), read.time(4),
                     read.integer(5), read.boolean(6), read.boolean(7), read.integer(8)});
    if (read.error())
        return *read.error();
    return docs;
}

} // namespace

Result<void> SearchWordTable::prepareFilling()
{
    constexpr int gathered = 16 << 20; // bytes
    Statement write(m_connection, QStringLiteral("INSERT INTO words (words, rank) VALUES ('hashsize', ?)"));
    return write.bind(gathered).run();
}

Result<void> SearchWordTable::insert(qint64 place, const SearchWords &words)
{
    QStringList kinds;
    for (const SearchKind kind : words.kinds)
        kinds.append(kindWord(kind));
    QString tags;
    for (const QString &tag : words.tags)
        tags.append(marked(indexedWords(tag), tagMark)).append(QLatin1Char(' '));
    Statement write(
        m_connection,
        QStringLiteral(
            "INSERT INTO words (rowid, title, body, author, tag, kind) VALUES (?, ?, ?, ?, ?, ?)"));
    write.bind(place).bind(indexedWords(words.title)).bind(indexedWords(words.body));
    return write.bind(marked(indexedWords(words.author), authorMark))
        .bind(tags)
        .bind(kinds.join(QLatin1Char(' ')))
        .run();
}

bool SearchWordTable::leaps(const SearchQuery &query)
{
    const auto leapsOver = [](qsizetype marks) {
        return [marks](const SearchTerm &term) {
            return !isOpen(term) || term.pieces.last().folded.size() + marks <= longestPrefix;
        };
    };
    return std::all_of(query.words.cbegin(), query.words.cend(), leapsOver(0)) &&
           std::all_of(query.authors.cbegin(), query.authors.cend(), leapsOver(1)) &&
           std::all_of(query.tags.cbegin(), query.tags.cend(), leapsOver(1));
}

Result<QList<SearchDoc>> SearchWordTable::find(const SearchQuery &query, Range range, int limit) const
{
    const QString match = matchOf(query);
    const Result<QString> rare = rareState(query);
    if (!rare)
        return rare.error();
    if (!rare->isEmpty() && (match.isEmpty() || leaps(query)))
        return findByState(query, *rare, match, range, limit);
    if (!query.hasText())
        return findByKind(query, range, limit);
    Statement read(m_connection,
                   QStringLiteral("SELECT %1 FROM words CROSS JOIN doc d ON d.place = words.rowid "
                                  "WHERE words MATCH ? AND words.rowid BETWEEN ? AND ? AND %2 "
                                  "ORDER BY words.rowid DESC LIMIT ?")
                       .arg(docColumns, conditionsOf(query)));
    read.bind(match).bind(range.low).bind(range.high).bind(limit);
    return foundDocsOf(read);
}

/// The index of a state that the query asks for and few have; empty where there is none.
Result<QString> SearchWordTable::rareState(const SearchQuery &query) const
{
    QList<std::pair<QString, QString>> states;
    if (query.unread == true)
        states.append({QStringLiteral("doc_unread"), QStringLiteral("unread = 1")});
    if (query.unread == false)
        states.append({QStringLiteral("doc_read"), QStringLiteral("unread = 0 AND kind = 0")});
    if (query.plussed == true)
        states.append({QStringLiteral("doc_plussed"), QStringLiteral("plussed = 1")});
    if (query.earnedLeast && query.earnedLeast->minor() > 0)
        states.append({QStringLiteral("doc_earned"), QStringLiteral("earned > 0")});
    for (const auto &[index, condition] : states) {
        Statement count(
            m_connection,
            QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM doc INDEXED BY %1 WHERE %2 LIMIT %3)")
                .arg(index, condition)
                .arg(fewStates + 1));
        const bool few = count.next() && count.integer(0) <= fewStates;
        if (count.error())
            return *count.error();
        if (few)
            return QStringLiteral("INDEXED BY %1 WHERE d.%2").arg(index, condition);
    }
    return QString();
}

/// `rare` is the index of the state. Each that has it is looked up in the index of words.
Result<QList<SearchDoc>> SearchWordTable::findByState(const SearchQuery &query, const QString &rare,
                                                      const QString &match, Range range, int limit) const
{
    const QString having =
        match.isEmpty()
            ? QString()
            : QStringLiteral(" AND EXISTS (SELECT 1 FROM words WHERE words MATCH ? AND rowid = d.place)");
    Statement read(m_connection,
                   QStringLiteral("SELECT %1 FROM doc d %2 AND d.place BETWEEN ? AND ? AND %3%4 "
                                  "ORDER BY d.place DESC LIMIT ?")
                       .arg(docColumns, rare, conditionsOf(query), having));
    read.bind(range.low).bind(range.high);
    if (!match.isEmpty())
        read.bind(match);
    read.bind(limit);
    return foundDocsOf(read);
}

/// Nothing is said of words: the newest of each kind, along its index.
Result<QList<SearchDoc>> SearchWordTable::findByKind(const SearchQuery &query, Range range, int limit) const
{
    QList<SearchDoc> all;
    for (const int kind : kindNumbers(query)) {
        Statement read(m_connection, QStringLiteral("SELECT %1 FROM doc d INDEXED BY doc_kind WHERE d.kind = "
                                                    "? AND d.place BETWEEN ? AND ? AND %2 "
                                                    "ORDER BY d.place DESC LIMIT ?")
                                         .arg(docColumns, conditionsOf(query)));
        read.bind(kind).bind(range.low).bind(range.high).bind(limit);
        Result<QList<SearchDoc>> docs = foundDocsOf(read);
        if (!docs)
            return docs;
        all.append(*docs);
    }
    std::sort(all.begin(), all.end(),
              [](const SearchDoc &a, const SearchDoc &b) { return a.place > b.place; });
    return all.mid(0, limit);
}

} // namespace farthing
