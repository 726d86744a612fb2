// SPDX-License-Identifier: GPL-3.0-or-later
// What a search costs as somebody types, beside so many posts: a fixed set of 1,000 texts, each a letter
// longer than the one before it or a new one, and 1,000 with operators. Each time is from the question to a
// page of hits with what a list shows of them. Before that: how fast the index is filled, and how large it
// is.
//     bench_search [--folder DIR] [--sizes 10000,100000,1000000] [--bytes 600]
// The posts are kept in the folder for the next time.
#include "floor.h"
#include "keptposts.h"
#include "load.h"
#include "store/searchreader.h"
#include "store/store.h"
#include "support/testcase.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace farthing;

namespace {

constexpr qint64 nanosecondsPerMicrosecond = 1'000;
constexpr int searches = 1'000;

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
        const QString profile = keepPosts(root, posts, parser.value(bytes).toInt());
        keepIndex(profile, posts);
        measure(profile, posts, "as you type", typed(vocabulary));
        measure(profile, posts, "with operators", withOperators(vocabulary));
    }
    return 0;
}
