// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/readerrig.h"

#include "e2e/scene.h"
#include "gui/mainwindow.h"
#include "sync/scheduler.h"
#include "sync/session.h"
#include "sync/wallet.h"

#include <QtCore/QDir>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>

namespace farthing {

bool ReaderRig::startPlatform(int level, const QString &grant)
{
    const QString imported =
        m_platform.command({QStringLiteral("import"), QStringLiteral("--database"), m_platform.database(),
                            sourceFolder() + QStringLiteral("/resources/sample")});
    m_token = m_platform.addAccount(QStringLiteral("Ben"), level, grant);
    if (!imported.contains(QStringLiteral("0 refused")) || m_token.isEmpty() || !m_platform.serve())
        return false;
    m_url = ContractProxy::wanted() ? m_proxy.start(m_platform.url()) : m_platform.url();
    return m_url.isValid();
}

bool ReaderRig::startReader()
{
    return startReaderIn(m_profile.path(), m_url, m_token);
}

bool ReaderRig::startReaderIn(const QString &profile, const QUrl &platform, const QByteArray &token)
{
    qputenv("FARTHING_TOKEN", token);
    ReaderCommandLine line;
    line.profile = profile;
    line.platform = platform;
    line.size = QSize(1440, 960);
    line.theme = QStringLiteral("light");
    line.open = std::exchange(m_open, std::nullopt);
    Result<std::unique_ptr<Reader>> reader = Reader::create(line, m_trace);
    if (!reader) {
        qInfo("%s", qPrintable(reader.error().userText));
        return false;
    }
    m_reader = *std::move(reader);
    m_reader->start();
    window().activateWindow();
    return QTest::qWaitForWindowActive(&window(), patience) &&
           QTest::qWaitFor([this] { return window().hasContent(); }, patience);
}

std::optional<PostRow> ReaderRig::post(const QString &part)
{
    const Result<QList<PostRow>> rows = session().library().posts(PostList::All, std::nullopt, 100);
    if (!rows)
        return std::nullopt;
    const auto found = std::find_if(rows->cbegin(), rows->cend(),
                                    [&](const PostRow &row) { return row.title.contains(part); });
    return found == rows->cend() ? std::nullopt : std::optional(*found);
}

bool ReaderRig::open(const QString &part)
{
    const std::optional<PostRow> row = post(part);
    if (!row)
        return false;
    window().openPost(row->id);
    auto *article = find<QAbstractScrollArea>("articleView");
    return QTest::qWaitFor(
        [&] {
            return article->accessibleName().contains(row->title) ||
                   window().windowTitle().contains(row->title);
        },
        patience);
}

void ReaderRig::forgetProfile()
{
    QDir folder(m_profile.path());
    folder.removeRecursively();
    folder.mkpath(m_profile.path());
}

bool ReaderRig::clickInMenu(const char *name)
{
    auto *action = find<QAction>(name);
    for (QMenu *menu : window().findChildren<QMenu *>()) {
        if (!action || !menu->actions().contains(action))
            continue;
        menu->popup(window().mapToGlobal(QPoint(40, 40)));
        if (!QTest::qWaitForWindowExposed(menu, patience))
            return false;
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        return true;
    }
    return false;
}

Money ReaderRig::balance()
{
    const std::optional<Account> &account = session().wallet().account();
    return account ? account->balance : Money::fromMinor(-1);
}

void ReaderRig::click(QWidget *widget)
{
    // The box stands at the article's end; a person scrolls there.
    if (auto *article = find<QAbstractScrollArea>("articleView"); article->isAncestorOf(widget))
        article->verticalScrollBar()->setValue(article->verticalScrollBar()->maximum());
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace farthing
