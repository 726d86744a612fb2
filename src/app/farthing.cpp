// SPDX-License-Identifier: GPL-3.0-or-later
// The program `farthing`: reads its command line, builds the reader, and runs it.

#include "app/archivecommands.h"
#include "app/reader.h"
#include "app/screenshot.h"
#include "app/translations.h"
#include "gui/mainwindow.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>

#include <cstdio>

namespace {

using namespace farthing;

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    fflush(stream);
}

/// Says why the program ends: on the terminal, and in a window where somebody who has no terminal can see it.
int endWith(const AppError &error, bool showWindow)
{
    print(stderr, QStringLiteral("farthing: ") + error.userText + QLatin1Char('\n'));
    const QString screen = QGuiApplication::platformName();
    if (showWindow && screen != QLatin1String("offscreen") && screen != QLatin1String("minimal")) {
        QMessageBox box(QMessageBox::Critical, QCoreApplication::applicationName(), error.userText);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
    return 1;
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// Qt ends the whole program where there is no display, even for --help and --screenshot, which need none.
bool standsWithoutDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
           qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

AppError noDisplay()
{
    return {AppError::Kind::Invalid,
            QCoreApplication::translate(
                "farthing::Reader", "There is no display to open a window on. Start Farthing in a desktop, "
                                    "or let it draw the window with --screenshot FILE."),
            QString()};
}

int runWithScreenshot(Reader &reader, const QString &file)
{
    Screenshot screenshot(reader, file);
    int status = 0;
    QObject::connect(&screenshot, &Screenshot::taken, qApp, &QCoreApplication::quit);
    QObject::connect(&screenshot, &Screenshot::failed, qApp, [&status](const AppError &error) {
        status = endWith(error, false);
        QCoreApplication::exit(status);
    });
    reader.start();
    QCoreApplication::exec();
    return status;
}

int runWithoutWindow(const ReaderCommandLine &line)
{
    const Result<QString> done = line.archive.isEmpty() ? restoreProfile(line) : archiveProfile(line);
    if (!done)
        return endWith(done.error(), false);
    print(stdout, *done + QLatin1Char('\n'));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    StartupTrace trace;
    QCoreApplication::setApplicationName(QStringLiteral("farthing"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FARTHING_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Farthing"));
    QGuiApplication::setDesktopFileName(QStringLiteral("farthing"));
    const QStringList arguments = argumentsOf(argc, argv);
    const bool blind = standsWithoutDisplay();
    if (blind)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt would take --platform for its own; it gets the program's name alone.
    int ownNameOnly = 1;
    QApplication application(ownNameOnly, argv);
    // The language is wanted before the words of the command line's own errors are.
    const qsizetype language = arguments.indexOf(QStringLiteral("--language"));
    installLanguage(application, language < 0 ? QString() : arguments.value(language + 1));

    const Result<ReaderCommandLine> line = parseReaderCommandLine(arguments);
    if (!line)
        return endWith(line.error(), false);
    if (line->help || line->version) {
        print(stdout,
              line->help ? line->helpText : QStringLiteral("farthing " FARTHING_VERSION) + QLatin1Char('\n'));
        return 0;
    }
    if (!line->archive.isEmpty() || !line->restore.isEmpty())
        return runWithoutWindow(*line);
    if (blind && line->screenshot.isEmpty())
        return endWith(noDisplay(), false);
    const Result<std::unique_ptr<Reader>> reader = Reader::create(*line, trace);
    if (!reader)
        return endWith(reader.error(), line->screenshot.isEmpty());
    if (!line->screenshot.isEmpty())
        return runWithScreenshot(**reader, line->screenshot);
    (*reader)->start();
    return QCoreApplication::exec();
}
