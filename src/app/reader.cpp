// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader.h"

#include "app/archivecommands.h"

#include "core/future.h"
#include "core/logging.h"
#include "gui/mainwindow.h"
#include "gui/theme.h"
#include "network/foreignimages.h"
#include "network/httpnetwork.h"
#include "platform/builtin.h"
#include "settings/secrets.h"
#include "settings/settings.h"
#include "store/store.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"
#include "sync/session.h"

#include <QtCore/QProcess>
#include <QtWidgets/QApplication>

#include <cstdio>

namespace farthing {

namespace {

/// "Discard": nothing answers there, and nothing is asked before the built-in platform has told its own.
constexpr int noPort = 9;

Theme::Kind themeNamed(const QString &name)
{
    if (name == QLatin1String("light"))
        return Theme::Kind::Light;
    if (name == QLatin1String("dark"))
        return Theme::Kind::Dark;
    if (name == QLatin1String("sepia"))
        return Theme::Kind::Sepia;
    if (name == QLatin1String("contrast"))
        return Theme::Kind::Contrast;
    return Theme::Kind::System;
}

} // namespace

Reader::Reader(ReaderCommandLine line, Profile profile, StartupTrace &trace)
    : m_line(std::move(line)), m_profile(std::move(profile)), m_trace(trace)
{}

Reader::~Reader()
{
    if (m_session)
        m_session->scheduler().stop();
}

Result<std::unique_ptr<Reader>> Reader::create(const ReaderCommandLine &line, StartupTrace &trace)
{
    const Result<Profile> profile = Profile::open(line.profile);
    if (!profile)
        return profile.error();
    std::unique_ptr<Reader> reader(new Reader(line, *profile, trace));
    if (const Result<void> opened = reader->openStore(); !opened)
        return opened.error();
    reader->makeWindow();
    return reader;
}

Result<void> Reader::openStore()
{
    // What another account left is gone before anything is shown.
    const QByteArray token = m_line.platform ? qgetenv("FARTHING_TOKEN") : QByteArray();
    Result<std::unique_ptr<Store>> store =
        Store::open(m_profile.accountFolder(m_line.platform), &m_clock, token);
    if (!store)
        return store.error();
    m_store = *std::move(store);
    m_trace.note(QStringLiteral("store"));
    return {};
}

void Reader::makeWindow()
{
    m_settings = std::make_unique<Settings>(m_profile.settingsFile());
    m_secrets = std::make_unique<Secrets>();
    m_theme = std::make_unique<Theme>();
    m_theme->choose(themeNamed(m_line.theme.isEmpty() ? m_settings->theme() : m_line.theme));
    m_theme->prepare(*qApp);
    const QUrl url = m_line.platform.value_or(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(noPort)));
    m_network = std::make_unique<HttpNetwork>(url, QByteArray(), m_access, m_clock);
    m_foreign = std::make_unique<ForeignImages>(m_access);
    m_session = std::make_unique<Session>(*m_store, *m_network, m_clock, m_foreign.get());
    m_session->outbox().setUndoTime(std::chrono::seconds(m_settings->undoSeconds()));
    // Until somebody is signed in and the platform has said what time it is, nothing goes.
    m_session->outbox().hold();
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, m_format, *m_theme);
    followArchives();
    if (m_line.size)
        m_window->resize(*m_line.size);
    if (m_line.open)
        m_window->openLink(*m_line.open);
    connect(m_window.get(), &MainWindow::contentShown, this, &Reader::noteUsable);
    connect(m_window.get(), &MainWindow::signInRequested, this, &Reader::signIn);
    connect(&m_session->scheduler(), &Scheduler::signedIn, this, &Reader::keepToken);
}

void Reader::followArchives()
{
    ArchiveWindows &archives = m_window->archives();
    archives.setPlace(archivePlace(m_profile, m_line.platform));
    connect(&archives, &ArchiveWindows::openRequested, this,
            [this](const QString &profile, const std::optional<QUrl> &platform) {
                QStringList arguments{QStringLiteral("--profile"), profile};
                if (platform)
                    arguments << QStringLiteral("--platform") << platform->toString(QUrl::FullyEncoded);
                if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
                    m_window->showTrouble(
                        {AppError::Kind::Storage,
                         //: %1 is what to type into a terminal
                         tr("Farthing cannot start another window. Start it with: farthing %1")
                             .arg(arguments.join(QLatin1Char(' '))),
                         profile});
            });
}

void Reader::start()
{
    // After the first paint: what is stored is on the screen before anything is asked of a platform.
    connect(m_window.get(), &MainWindow::begun, this, &Reader::connectPlatform);
    m_window->show();
    m_trace.note(QStringLiteral("window"));
}

void Reader::connectPlatform()
{
    const QByteArray token = qgetenv("FARTHING_TOKEN");
    if (!m_line.platform)
        startBuiltIn();
    else if (!token.isEmpty())
        useEndpoint(*m_line.platform, token);
    else
        signInRemembered();
}

void Reader::startBuiltIn()
{
    platform::BuiltInPlatform::Options options;
    options.folder = m_profile.platformFolder();
    options.samples = QStringLiteral(":/sample");
    m_builtIn = std::make_unique<platform::BuiltInPlatform>(options, m_clock);
    connect(m_builtIn.get(), &platform::BuiltInPlatform::started, this, &Reader::useEndpoint);
    connect(m_builtIn.get(), &platform::BuiltInPlatform::failed, this, [this](const AppError &error) {
        qCWarning(logPlatform, "the built-in platform did not start: %s", qPrintable(error.detail));
        m_window->showTrouble(error);
        m_session->scheduler().start();
    });
    m_builtIn->start();
}

void Reader::signInRemembered()
{
    whenDone(m_secrets->read(*m_line.platform), this, [this](const Result<QString> &token) {
        // Without a token the platform says so, and the window asks for one.
        useToken(token ? token->toLatin1() : QByteArray());
    });
}

void Reader::signIn(const QString &token)
{
    if (!m_line.platform)
        return;
    useToken(token.trimmed().toLatin1());
    whenDone(m_secrets->write(*m_line.platform, token.trimmed()), this, [this](const Result<void> &kept) {
        if (!kept)
            m_window->showTrouble(kept.error());
    });
}

/// Signs in with a token that the window was not opened with.
void Reader::useToken(const QByteArray &token)
{
    // No token, as where the keychain is locked, says nothing about whose the articles here are.
    if (token.isEmpty()) {
        useEndpoint(*m_line.platform, token);
        return;
    }
    whenDone(m_store->forgetUnlessOf(token), this, [this, token](const Result<void> &forgotten) {
        if (!forgotten)
            m_window->showTrouble(forgotten.error());
        else
            useEndpoint(*m_line.platform, token);
    });
}

/// The platform knows the token: what is kept from now on is kept for it.
void Reader::keepToken()
{
    whenDone(m_store->confirmToken(m_token), this, [this](const Result<void> &kept) {
        if (!kept)
            m_window->showTrouble(kept.error());
    });
}

void Reader::useEndpoint(const QUrl &url, const QByteArray &token)
{
    m_trace.note(QStringLiteral("platform"));
    m_token = token;
    m_network->setEndpoint(url, token);
    m_session->scheduler().start();
    m_session->scheduler().refreshNow();
}

void Reader::noteUsable()
{
    m_trace.note(QStringLiteral("content"));
    if (!m_line.traceStartup)
        return;
    const QByteArray line = m_trace.line();
    fwrite(line.constData(), 1, size_t(line.size()), stdout);
    fflush(stdout);
}

} // namespace farthing
