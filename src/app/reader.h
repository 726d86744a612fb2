// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"
#include "app/readercommandline.h"
#include "app/startuptrace.h"
#include "core/clock.h"
#include "core/format.h"

#include <QtCore/QObject>
#include <QtNetwork/QNetworkAccessManager>

#include <memory>

namespace farthing {

class ForeignImages;
class HttpNetwork;
class MainWindow;
class Secrets;
class Session;
class Settings;
class Store;
class Theme;

namespace platform {
class BuiltInPlatform;
}

/// The composition root of `farthing`: builds every part once, in order, and connects those that do not know
/// each other. The window shows what is stored before anything is asked of a platform.
class Reader : public QObject
{
    Q_OBJECT

public:
    /// Errors: Storage, InUse, VersionMismatch: nothing can be shown, and one sentence says why.
    static Result<std::unique_ptr<Reader>> create(const ReaderCommandLine &line, StartupTrace &trace);
    ~Reader() override;

    /// Shows the window; a platform is looked for after it was painted.
    void start();

    MainWindow &window() { return *m_window; }
    Session &session() { return *m_session; }

private:
    Reader(ReaderCommandLine line, Profile profile, StartupTrace &trace);

    Result<void> openStore();
    void makeWindow();
    void followArchives();
    void connectPlatform();
    void startBuiltIn();
    void signInRemembered();
    void signIn(const QString &token);
    void useToken(const QByteArray &token);
    void keepToken();
    void useEndpoint(const QUrl &url, const QByteArray &token);
    void noteUsable();

    const ReaderCommandLine m_line;
    const Profile m_profile;
    StartupTrace &m_trace;
    QByteArray m_token; ///< signed in with
    SystemClock m_clock;
    Format m_format;
    QNetworkAccessManager m_access;
    // In the order of their dependencies, so that each dies before what it stands on.
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<platform::BuiltInPlatform> m_builtIn;
    std::unique_ptr<HttpNetwork> m_network;
    std::unique_ptr<ForeignImages> m_foreign;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace farthing
