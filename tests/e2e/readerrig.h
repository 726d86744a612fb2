// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader.h"
#include "gui/mainwindow.h"
#include "support/contractproxy.h"
#include "support/platformprocess.h"
#include "sync/library.h"

#include <QtTest/QtTest>
#include <QtWidgets/QWidget>

namespace farthing {

/// The whole way once: a farthingd of its own with the sample posts, and the real reader before it, in its
/// real window. Nothing between the two is replaced.
class ReaderRig
{
public:
    /// Publishes the samples and makes the account "Ben" on it; false, with a reason in the log, where that
    /// fails.
    bool startPlatform(int level, const QString &grant);
    /// Opens the reader on the platform, in the profile of this rig.
    bool startReader();
    /// Opens the reader in a profile that another one left.
    bool startReaderIn(const QString &profile, const QUrl &platform, const QByteArray &token);
    /// The next reader is started with this link, as a desktop does where one was clicked.
    void openAtStart(const Permalink &link) { m_open = link; }
    void stopReader() { m_reader.reset(); }
    /// The next reader starts on a computer that knows nothing yet.
    void forgetProfile();

    PlatformProcess &platform() { return m_platform; }
    /// Between reader and platform, where one is wanted.
    ContractProxy &proxy() { return m_proxy; }
    Reader &reader() { return *m_reader; }
    Session &session() { return m_reader->session(); }
    MainWindow &window() { return m_reader->window(); }
    /// The folder with everything that the reader keeps.
    QString profile() const { return m_profile.path(); }
    QByteArray token() const { return m_token; }

    /// The row of the post whose title contains `part`.
    std::optional<PostRow> post(const QString &part);
    /// Opens it, and waits until the article shows it.
    bool open(const QString &part);
    Money balance();

    /// The widget of this name, which must be there.
    template <class Widget = QWidget>
    Widget *find(const char *name)
    {
        return window().template findChild<Widget *>(QLatin1StringView(name));
    }
    /// Opens the menu that this action stands in, and clicks it there with the mouse.
    bool clickInMenu(const char *action);
    /// Brings a widget into sight and clicks its middle with the mouse.
    void click(QWidget *widget);

private:
    QTemporaryDir m_profile;
    PlatformProcess m_platform;
    ContractProxy m_proxy;
    QUrl m_url;
    QByteArray m_token;
    std::optional<Permalink> m_open;
    StartupTrace m_trace;
    std::unique_ptr<Reader> m_reader;
};

} // namespace farthing
