// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchquery.h"

#include "domain/searchpieces.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <limits>

namespace farthing {

namespace {

struct Search
{
    Q_DECLARE_TR_FUNCTIONS(farthing::Search)
};

AppError invalid(const QString &text, const QString &value)
{
    return {AppError::Kind::Invalid, text, value};
}

bool isQuote(QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case 0x201c: // “ ” „ as a keyboard or a text that was copied has them
    case 0x201d:
    case 0x201e:
        return true;
    default:
        return false;
    }
}

SearchTerm termOf(QStringView text, bool open)
{
    SearchTerm term;
    for (SearchPieces pieces(text); pieces.next();)
        term.pieces.append({pieces.folded().toString(), pieces.isSingle()});
    term.open = open;
    return term;
}

/// One thing that stands in the field.
struct Item
{
    QString name;  ///< of an operator, without its colon; empty for words
    QString value; ///< without quotation marks
    bool open = false;
};

/// Takes a text apart into words, phrases and operators with their values.
class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(text) {}

    std::optional<Item> next()
    {
        skipSpaces();
        if (m_at >= m_text.size())
            return std::nullopt;
        Item item;
        item.name = operatorHere();
        if (!item.name.isEmpty()) {
            m_at += item.name.size() + 1;
            if (!takesNothing(item.name))
                skipSpaces();
        }
        readValue(item);
        return item;
    }

private:
    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    /// These mean yes where nothing follows at once.
    static bool takesNothing(const QString &name)
    {
        return name == QLatin1String("unread") || name == QLatin1String("plussed");
    }

    QString operatorHere() const
    {
        static const QStringList names{QStringLiteral("author"), QStringLiteral("tag"),
                                       QStringLiteral("in"),     QStringLiteral("before"),
                                       QStringLiteral("after"),  QStringLiteral("earned"),
                                       QStringLiteral("unread"), QStringLiteral("plussed")};
        for (const QString &name : names) {
            const qsizetype colon = m_at + name.size();
            if (colon < m_text.size() && m_text.at(colon) == QLatin1Char(':') &&
                QStringView(m_text).mid(m_at, name.size()).compare(name, Qt::CaseInsensitive) == 0)
                return name;
        }
        return {};
    }

    void readValue(Item &item)
    {
        if (m_at < m_text.size() && isQuote(m_text.at(m_at))) {
            const qsizetype begin = ++m_at;
            while (m_at < m_text.size() && !isQuote(m_text.at(m_at)))
                ++m_at;
            item.value = m_text.mid(begin, m_at - begin);
            item.open = m_at == m_text.size() && !item.value.endsWith(QLatin1Char(' '));
            ++m_at;
            return;
        }
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && !isQuote(m_text.at(m_at)))
            ++m_at;
        item.value = m_text.mid(begin, m_at - begin);
        item.open = m_at == m_text.size() || item.value.endsWith(QLatin1Char('*'));
    }

    const QString m_text;
    qsizetype m_at = 0;
};

/// Digits of any script as 0 to 9, and a comma as the point that it stands for.
QString plainNumber(QString text)
{
    for (QChar &c : text) {
        if (const int digit = c.digitValue(); digit >= 0)
            c = QChar(u'0' + digit);
        else if (c == QLatin1Char(',') || c == QChar(0x66b)) // the Arabic decimal point
            c = QLatin1Char('.');
    }
    return text;
}

/// Year, month and day, year and month, or a year alone: its first day.
std::optional<QDate> dateOf(const QString &written, const QDate &today)
{
    const QString text = plainNumber(written.toLower());
    if (text == QLatin1String("today"))
        return today;
    if (text == QLatin1String("yesterday"))
        return today.addDays(-1);
    const QStringList parts = text.split(QLatin1Char('-'));
    constexpr int most = 3;
    constexpr int yearDigits = 4;
    if (parts.size() > most || parts.first().size() != yearDigits)
        return std::nullopt;
    int numbers[most] = {0, 1, 1};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool ok = false;
        numbers[i] = parts.at(i).toInt(&ok);
        if (!ok || (i > 0 && parts.at(i).size() > 2))
            return std::nullopt;
    }
    const QDate date(numbers[0], numbers[1], numbers[2]);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<bool> yesOrNo(const QString &value)
{
    const QString text = value.toLower();
    if (text.isEmpty() || text == QLatin1String("yes"))
        return true;
    if (text == QLatin1String("no"))
        return false;
    return std::nullopt;
}

/// Puts together what the items say.
class Reader
{
public:
    Reader(SearchQuery &query, const QDate &today) : m_query(query), m_today(today) {}

    Result<void> take(const Item &item)
    {
        const auto takeWords = [&item](QList<SearchTerm> &into) {
            if (SearchTerm term = termOf(item.value, item.open); !term.pieces.isEmpty())
                into.append(std::move(term));
            return Result<void>();
        };
        if (item.name.isEmpty())
            return takeWords(m_query.words);
        if (item.name == QLatin1String("author"))
            return takeWords(m_query.authors);
        if (item.name == QLatin1String("tag"))
            return takeWords(m_query.tags);
        if (item.name == QLatin1String("unread"))
            return takeYesOrNo(item, m_query.unread);
        if (item.name == QLatin1String("plussed"))
            return takeYesOrNo(item, m_query.plussed);
        if (item.value.isEmpty())
            return {};
        if (item.name == QLatin1String("in"))
            return takeKind(item);
        if (item.name == QLatin1String("earned"))
            return takeEarned(item);
        return takeDate(item);
    }

private:
    static Result<void> takeYesOrNo(const Item &item, std::optional<bool> &into)
    {
        const std::optional<bool> value = yesOrNo(item.value);
        if (!value) {
            // Somebody is on the way to one of them.
            if (item.open && (QLatin1String("yes").startsWith(item.value, Qt::CaseInsensitive) ||
                              QLatin1String("no").startsWith(item.value, Qt::CaseInsensitive)))
                return {};
            //: %1: a search operator, %2: what was typed after it
            return invalid(Search::tr("%1: takes yes or no, not “%2”.").arg(item.name, item.value),
                           item.value);
        }
        into = value;
        return {};
    }

    Result<void> takeKind(const Item &item)
    {
        static const QList<std::pair<QString, QList<SearchKind>>> kinds{
            {QStringLiteral("articles"), {SearchKind::Article}},
            {QStringLiteral("comments"), {SearchKind::Comment}},
            {QStringLiteral("drafts"), {SearchKind::CommentDraft, SearchKind::PostDraft}},
            {QStringLiteral("notes"), {SearchKind::Note, SearchKind::Passage}},
            {QStringLiteral("statement"), {SearchKind::Movement}}};
        for (const auto &[name, found] : kinds) {
            // "in:article" and "in:com" say enough.
            if (!name.startsWith(item.value, Qt::CaseInsensitive))
                continue;
            for (const SearchKind kind : found)
                if (!m_query.in.contains(kind))
                    m_query.in.append(kind);
            return {};
        }
        return invalid(
            //: %1: what was typed after in:, a search operator; the five words stay as they are
            Search::tr("in: takes articles, comments, drafts, notes or statement, not “%1”.").arg(item.value),
            item.value);
    }

    Result<void> takeDate(const Item &item)
    {
        const std::optional<QDate> date = dateOf(item.value, m_today);
        if (!date) {
            constexpr int digitsOfADate = 10;
            const QString plain = plainNumber(item.value);
            const bool onTheWay = item.open && plain.size() < digitsOfADate &&
                                  (QLatin1String("today").startsWith(plain.toLower()) ||
                                   QLatin1String("yesterday").startsWith(plain.toLower()) ||
                                   std::all_of(plain.cbegin(), plain.cend(),
                                               [](QChar c) { return c.isDigit() || c == QLatin1Char('-'); }));
            if (onTheWay)
                return {};
            return invalid(
                //: %1: a search operator, %2: what was typed after it
                Search::tr(
                    "%1: takes a day such as 2025-03-31, a month, a year, today or yesterday, not “%2”.")
                    .arg(item.name, item.value),
                item.value);
        }
        (item.name == QLatin1String("before") ? m_query.until : m_query.from) = date->startOfDay();
        return {};
    }

    Result<void> takeEarned(const Item &item)
    {
        QString text = plainNumber(item.value);
        qsizetype signs = 0;
        while (signs < text.size() && signs < 2 && QLatin1String("<>=").contains(text.at(signs)))
            ++signs;
        const QString comparison = text.left(signs);
        text.remove(0, signs);
        if (text.isEmpty() && item.open)
            return {}; // The amount is still to come.
        if (text.endsWith(QLatin1Char('.')) && item.open)
            text.chop(1);
        const Result<Money> amount = Money::parse(text);
        static const QStringList known{{},
                                       QStringLiteral("="),
                                       QStringLiteral(">"),
                                       QStringLiteral(">="),
                                       QStringLiteral("<"),
                                       QStringLiteral("<=")};
        if (!amount || amount->minor() < 0 || !known.contains(comparison))
            return invalid(
                //: %1: what was typed after earned:, a search operator; >1 and <0.5 are examples
                Search::tr("earned: takes an amount such as >1, <0.5 or 2, not “%1”.").arg(item.value),
                item.value);
        setEarned(comparison, amount->minor());
        return {};
    }

    void setEarned(const QString &comparison, qint64 amount)
    {
        const bool strict = comparison.size() == 1 && comparison != QLatin1String("=");
        if (!comparison.startsWith(QLatin1Char('<'))) {
            const bool last = amount == std::numeric_limits<qint64>::max();
            m_query.earnedLeast = Money::fromMinor(strict && !last ? amount + 1 : amount);
        }
        if (!comparison.startsWith(QLatin1Char('>')))
            m_query.earnedMost = Money::fromMinor(strict ? amount - 1 : amount);
    }

    SearchQuery &m_query;
    const QDate m_today;
};

} // namespace

Result<SearchQuery> parseSearch(const QString &text, const QDate &today)
{
    if (text.size() > SearchQuery::mostCharacters)
        return invalid(Search::tr("This is too long to be looked for. Shorten it to what matters."), {});
    SearchQuery query;
    Scanner scanner(text);
    Reader reader(query, today);
    while (const std::optional<Item> item = scanner.next()) {
        if (const Result<void> taken = reader.take(*item); !taken)
            return taken.error();
        if (query.words.size() + query.authors.size() + query.tags.size() > SearchQuery::mostTerms)
            return invalid(
                Search::tr("At most %Ln word(s) can be looked for at once.", nullptr, SearchQuery::mostTerms),
                {});
    }
    return query;
}

} // namespace farthing
