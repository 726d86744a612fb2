// SPDX-License-Identifier: GPL-3.0-or-later
// What a search costs as somebody types, beside so many posts: a fixed set of 1,000 texts, each a letter
// longer than the one before it or a new one, and 1,000 with operators. Each time is from the question to a
// page of hits with what a list shows of them. Before that: how fast the index is filled, and how large it
// is.
//     bench_search [--folder DIR] [--sizes 10000,100000,1000000] [--bytes 600]
// The posts are kept in the folder for the next time.
#include "floor.h"
#include "load.h"
#include "store/searchdatabase.h"
#include "store/searchindexer.h"
#include "store/searchreader.h"
#include "store/store.h"
#include "support/builders.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace farthing;

namespace {

constexpr qint64 nanosecondsPerMicrosecond = 1'000;
constexpr int batch = 1'000;
constexpr int searches = 1'000;

/// The same numbers everywhere.
class Numbers
{
public:
    explicit Numbers(quint64 seed) : m_state(seed * 2 + 1) {}
    quint32 next(quint32 below)
    {
        m_state = m_state * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return quint32(((m_state >> 32) * below) >> 32);
    }

private:
    quint64 m_state;
};

/// Words as a language has them: few that stand everywhere, and many that are rare.
class Vocabulary
{
public:
    Vocabulary()
    {
        static const QStringList syllables{
            QStringLiteral("ba"), QStringLiteral("ti"),  QStringLiteral("de"),  QStringLiteral("ron"),
            QStringLiteral("se"), QStringLiteral("la"),  QStringLiteral("mo"),  QStringLiteral("ter"),
            QStringLiteral("in"), QStringLiteral("ka"),  QStringLiteral("ver"), QStringLiteral("po"),
            QStringLiteral("ne"), QStringLiteral("sta"), QStringLiteral("li"),  QStringLiteral("cho"),
            QStringLiteral("ur"), QStringLiteral("gen"), QStringLiteral("fa"),  QStringLiteral("wi"),
            QStringLiteral("ha"), QStringLiteral("zo"),  QStringLiteral("jun"), QStringLiteral("e")};
        Numbers numbers(7);
        QSet<QString> seen;
        while (m_words.size() < most) {
            QString word;
            const quint32 length = 1 + numbers.next(4);
            for (quint32 i = 0; i < length; ++i)
                word += syllables.at(int(numbers.next(quint32(syllables.size()))));
            if (seen.contains(word))
                continue;
            seen.insert(word);
            m_words.append(word);
        }
    }
    /// By how often they stand in texts: the n-th word about 1/n as often as the first.
    const QString &any(Numbers &numbers) const
    {
        const double place = std::pow(double(most), double(numbers.next(1'000'000)) / 1e6);
        return m_words.at(qMin(int(place) - 1, most - 1));
    }
    /// Each as often as any other, as people look for them.
    const QString &even(Numbers &numbers) const { return m_words.at(int(numbers.next(most))); }

private:
    static constexpr int most = 30'000;
    QStringList m_words;
};

Post post(int number, int bytes, const Vocabulary &vocabulary)
{
    Numbers numbers{quint64(number)};
    Post made = aPost(QStringLiteral("p%1").arg(number));
    made.publishedAt = noon().addSecs(-qint64(number) * 300);
    QString title;
    while (title.size() < 40)
        title += vocabulary.any(numbers) + QLatin1Char(' ');
    made.title = title.trimmed();
    QString body;
    while (body.size() < bytes)
        body += vocabulary.any(numbers) + QLatin1Char(' ');
    made.body = body;
    made.author.name = QStringLiteral("Desk %1").arg(numbers.next(500));
    made.tags = {QStringLiteral("tag%1").arg(numbers.next(200))};
    if (numbers.next(1000) == 0) {
        made.mine.rating = Rating::Plus;
        made.mine.earned = Money::fromMinor(500'000 + numbers.next(1'000'000));
    }
    return made;
}

/// A profile with so many posts, made where it is not there yet.
void prepare(const QString &folder, int posts, int bytes, const Vocabulary &vocabulary)
{
    auto store = Store::open(folder);
    if (!store)
        qFatal("%s", qPrintable(store.error().userText));
    int here = (*store)->postCounts()->all;
    while (here < posts) {
        QList<Change> changes{anAccount()};
        for (int i = 0; i < batch && here < posts; ++i)
            changes.append(post(here++, bytes, vocabulary));
        if (!resultOf((*store)->apply({changes, {}, {}, false})).ok())
            qFatal("the posts cannot be written");
    }
}

void fill(const QString &folder, int posts)
{
    QElapsedTimer timer;
    timer.start();
    auto indexer = SearchIndexer::open(folder, {});
    if (!indexer)
        qFatal("%s", qPrintable(indexer.error().detail));
    qint64 longest = 0;
    for (bool more = true; more;) {
        QElapsedTimer slice;
        slice.start();
        const Result<bool> left = (*indexer)->step(std::chrono::milliseconds(800), {});
        if (!left)
            qFatal("%s", qPrintable(left.error().detail));
        more = *left;
        longest = std::max(longest, slice.elapsed());
    }
    const int done = (*indexer)->progress().done;
    if (done == 0) {
        std::printf("%8d  index was there already\n", posts);
        return;
    }
    const qint64 size = QFileInfo(SearchDatabase::fileIn(folder)).size();
    std::printf("%8d  filled in %8.1f s  %7.0f posts/s  %8.1f MB  longest slice %5lld ms\n", posts,
                double(timer.elapsed()) / 1e3, posts * 1e3 / double(qMax<qint64>(1, timer.elapsed())),
                double(size) / 1e6, static_cast<long long>(longest));
    std::fflush(stdout);
}

/// As somebody types: one word letter by letter, then a second one.
QStringList typed(const Vocabulary &vocabulary)
{
    Numbers numbers(99);
    QStringList texts;
    while (texts.size() < searches) {
        const bool common = numbers.next(2) == 0;
        const QString first = common ? vocabulary.any(numbers) : vocabulary.even(numbers);
        const QString second = vocabulary.any(numbers);
        for (qsizetype i = 1; i <= first.size(); ++i)
            texts.append(first.left(i));
        for (qsizetype i = 1; i <= second.size(); ++i)
            texts.append(first + QLatin1Char(' ') + second.left(i));
    }
    return texts.mid(0, searches);
}

QStringList withOperators(const Vocabulary &vocabulary)
{
    static const QStringList operators{
        QStringLiteral("author:desk"), QStringLiteral("author:\"desk 17\""), QStringLiteral("tag:tag5"),
        QStringLiteral("in:articles"), QStringLiteral("in:drafts"),          QStringLiteral("before:2025"),
        QStringLiteral("after:2026"),  QStringLiteral("earned:>1"),          QStringLiteral("earned:<0.5"),
        QStringLiteral("plussed:no"),  QStringLiteral("plussed:yes"),        QStringLiteral("unread:"),
        QStringLiteral("unread:no"),   QStringLiteral("\"ba ti\"")};
    Numbers numbers(123);
    QStringList texts;
    while (texts.size() < searches) {
        const QString word = numbers.next(2) == 0 ? vocabulary.any(numbers) : vocabulary.even(numbers);
        const qsizetype letters = 1 + numbers.next(quint32(word.size()));
        texts.append(operators.at(int(texts.size() % operators.size())) + QLatin1Char(' ') +
                     word.left(letters));
    }
    return texts;
}

void measure(const QString &folder, int posts, const char *what, const QStringList &texts)
{
    auto reader = SearchReader::open(folder);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().detail));
    Samples samples;
    qint64 hits = 0;
    int partial = 0;
    QString slowest;
    for (const QString &text : texts) {
        QElapsedTimer timer;
        timer.start();
        const Result<SearchQuery> query = parseSearch(text, QDate(2026, 5, 20));
        const auto page = (*reader)->find({*query, AccountId{QStringLiteral("me")}, {}, {}});
        const qint64 took = timer.nsecsElapsed() / nanosecondsPerMicrosecond;
        if (!page)
            qFatal("%s: %s", qPrintable(text), qPrintable(page.error().detail));
        if (samples.microseconds.empty() ||
            took > *std::max_element(samples.microseconds.cbegin(), samples.microseconds.cend()))
            slowest = text;
        samples.microseconds.push_back(took);
        hits += page->hits.size();
        partial += page->next && page->hits.size() < SearchReader::pageSize;
    }
    std::printf("%8d  %-16s n %5zu  p50 %7.2f  p99 %7.2f  most %7.2f ms (%s)  hits %lld  cut short %d\n",
                posts, what, samples.microseconds.size(), double(samples.quantile(500)) / 1e3,
                double(samples.quantile(990)) / 1e3, double(samples.quantile(1000)) / 1e3,
                qPrintable(slowest), static_cast<long long>(hits), partial);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    isolateHome();
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption folder(QStringLiteral("folder"), QStringLiteral("Where the posts are kept."),
                                    QStringLiteral("DIR"));
    const QCommandLineOption sizes(QStringLiteral("sizes"), QStringLiteral("How many posts."),
                                   QStringLiteral("N,N"), QStringLiteral("10000,100000,1000000"));
    const QCommandLineOption bytes(QStringLiteral("bytes"), QStringLiteral("How long a post is."),
                                   QStringLiteral("N"), QStringLiteral("600"));
    parser.addOptions({folder, sizes, bytes});
    parser.process(app);
    const QTemporaryDir passing;
    const QString root = parser.isSet(folder) ? parser.value(folder) : passing.path();
    QDir().mkpath(root);
    printFloor(root);
    const Vocabulary vocabulary;
    const QStringList all = parser.value(sizes).split(QLatin1Char(','));
    for (const QString &size : all) {
        const int posts = size.toInt();
        const QString profile = root + QLatin1Char('/') + size;
        prepare(profile, posts, parser.value(bytes).toInt(), vocabulary);
        fill(profile, posts);
        measure(profile, posts, "as you type", typed(vocabulary));
        measure(profile, posts, "with operators", withOperators(vocabulary));
    }
    return 0;
}
