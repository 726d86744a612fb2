// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readercommandline.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace farthing {

namespace {

struct ReaderOptionWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::ReaderCommandLine)
};

struct Options
{
    QCommandLineOption profile{QStringLiteral("profile"),
                               ReaderOptionWords::tr("Keep everything in this folder."),
                               QStringLiteral("DIR")};
    QCommandLineOption platform{QStringLiteral("platform"),
                                ReaderOptionWords::tr("Read from this platform instead of the built-in one."),
                                QStringLiteral("URL")};
    QCommandLineOption open{QStringLiteral("open"),
                            ReaderOptionWords::tr("Open this post: its id, or a farthing:// link."),
                            QStringLiteral("POST")};
    QCommandLineOption language{QStringLiteral("language"),
                                ReaderOptionWords::tr("Speak this language, for example nb."),
                                QStringLiteral("xx")};
    QCommandLineOption theme{
        QStringLiteral("theme"),
        ReaderOptionWords::tr("Use this theme for this run: light, dark, sepia or contrast."),
        QStringLiteral("NAME")};
    QCommandLineOption size{QStringLiteral("size"),
                            ReaderOptionWords::tr("Make the window this large, for example 900x600."),
                            QStringLiteral("WxH")};
    QCommandLineOption screenshot{
        QStringLiteral("screenshot"),
        ReaderOptionWords::tr("Write a picture of the window to this PNG file, and end."),
        QStringLiteral("FILE")};
    QCommandLineOption traceStartup{
        QStringLiteral("trace-startup"),
        ReaderOptionWords::tr("Print one JSON line of timings when the window is usable.")};
    QCommandLineOption archive{
        QStringLiteral("archive"),
        ReaderOptionWords::tr("Write everything that is kept into this new folder, and end."),
        QStringLiteral("DIR")};
    QCommandLineOption restore{
        QStringLiteral("restore"),
        ReaderOptionWords::tr("Restore the archive in this folder into an empty profile, and end."),
        QStringLiteral("DIR")};
};

AppError invalidOption(const QString &what)
{
    //: %1 is a sentence that says what is wrong with the command line
    return {AppError::Kind::Invalid,
            ReaderOptionWords::tr("%1 “farthing --help” lists the options.").arg(what), what};
}

Result<QUrl> platformUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool usable = url.isValid() && !url.host().isEmpty() &&
                        (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
    if (usable)
        return url;
    //: %1 is what was written on the command line
    return invalidOption(
        ReaderOptionWords::tr("“%1” is not the address of a platform; one looks like https://news.example.")
            .arg(text));
}

Result<QSize> windowSize(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    bool widthOk = false;
    bool heightOk = false;
    const QSize size(parts.value(0).toInt(&widthOk), parts.value(1).toInt(&heightOk));
    constexpr int smallest = 200;
    constexpr int largest = 8000;
    const auto inRange = [](int length) {
        return length >= smallest && length <= largest;
    };
    if (parts.size() == 2 && widthOk && heightOk && inRange(size.width()) && inRange(size.height()))
        return size;
    //: %1 is what was written on the command line
    return invalidOption(ReaderOptionWords::tr("“%1” is not a window size such as 900x600.").arg(text));
}

Result<void> takeValues(const QCommandLineParser &parser, const Options &options, ReaderCommandLine &line)
{
    if (parser.isSet(options.platform)) {
        const Result<QUrl> url = platformUrl(parser.value(options.platform));
        if (!url)
            return url.error();
        line.platform = *url;
    }
    if (parser.isSet(options.open)) {
        line.open = linkFrom(parser.value(options.open));
        if (!line.open)
            //: %1 is what was written on the command line
            return invalidOption(ReaderOptionWords::tr("“%1” is neither a post's id nor a farthing:// link.")
                                     .arg(parser.value(options.open)));
    }
    if (parser.isSet(options.size)) {
        const Result<QSize> size = windowSize(parser.value(options.size));
        if (!size)
            return size.error();
        line.size = *size;
    }
    line.theme = parser.value(options.theme);
    static const QStringList themes{QString(), QStringLiteral("light"), QStringLiteral("dark"),
                                    QStringLiteral("sepia"), QStringLiteral("contrast")};
    if (!themes.contains(line.theme))
        //: %1 is what was written on the command line
        return invalidOption(
            ReaderOptionWords::tr("There is no theme “%1”; there are light, dark, sepia and contrast.")
                .arg(line.theme));
    line.language = parser.value(options.language);
    if (!line.language.isEmpty() && QLocale(line.language).language() == QLocale::C)
        //: %1 is what was written on the command line
        return invalidOption(ReaderOptionWords::tr("“%1” is not a language.").arg(line.language));
    return {};
}

} // namespace

std::optional<Permalink> linkFrom(const QString &text)
{
    if (text.startsWith(QLatin1String("farthing:")))
        return Permalink::parse(text);
    if (text.isEmpty() || text.size() > PostId::maximumLength || text.contains(QLatin1Char('/')))
        return std::nullopt;
    return Permalink{PostId{text}, std::nullopt};
}

Result<ReaderCommandLine> parseReaderCommandLine(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(ReaderOptionWords::tr("A desktop reader for read-to-earn news."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({options.profile, options.platform, options.open, options.language, options.theme,
                       options.size, options.screenshot, options.traceStartup, options.archive,
                       options.restore});
    if (!parser.parse(arguments))
        return invalidOption(parser.errorText() + (parser.errorText().endsWith(QLatin1Char('.'))
                                                       ? QString()
                                                       : QStringLiteral(".")));

    ReaderCommandLine line;
    QStringList positional = parser.positionalArguments();
    // A desktop passes a clicked link as a bare argument.
    if (positional.size() == 1 && positional.front().startsWith(QLatin1String("farthing:"))) {
        line.open = linkFrom(positional.front());
        positional.clear();
    }
    if (!positional.isEmpty())
        //: %1 is what was written on the command line
        return invalidOption(
            ReaderOptionWords::tr("Farthing does not know what to do with “%1”.").arg(positional.front()));
    line.help = parser.isSet(help);
    line.version = parser.isSet(version);
    line.helpText = parser.helpText();
    line.profile = parser.value(options.profile);
    line.screenshot = parser.value(options.screenshot);
    line.archive = parser.value(options.archive);
    line.restore = parser.value(options.restore);
    for (const QCommandLineOption &option : {options.archive, options.restore}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            //: %1 is an option such as --archive
            return invalidOption(ReaderOptionWords::tr("%1 needs a folder.")
                                     .arg(QStringLiteral("--") + option.names().first()));
    }
    if (!line.archive.isEmpty() && !line.restore.isEmpty())
        return invalidOption(ReaderOptionWords::tr("Either --archive or --restore, not both at once."));
    line.traceStartup = parser.isSet(options.traceStartup);
    if (const Result<void> taken = takeValues(parser, options, line); !taken)
        return taken.error();
    return line;
}

} // namespace farthing
