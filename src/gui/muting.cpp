// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/muting.h"

#include "gui/actions.h"
#include "gui/articlepane.h"
#include "gui/articleview.h"
#include "gui/messagebar.h"
#include "gui/mutedpeopledialog.h"
#include "sync/mutes.h"
#include "sync/session.h"
#include "sync/wallet.h"

#include <QtWidgets/QMenu>

namespace farthing {

using namespace std::chrono_literals;

Muting::Muting(Session &session, const Actions &actions, ArticlePane &article, MessageBar &line,
               QWidget *window)
    : QObject(window), m_session(session), m_article(article), m_line(line), m_window(window)
{
    connect(&article.view(), &ArticleView::menuOpened, this, &Muting::fillMenu);
    connect(actions.mutedPeople, &QAction::triggered, this, &Muting::showPeople);
    connect(&session.mutes(), &Mutes::muted, this, &Muting::tell);
    connect(&session.mutes(), &Mutes::failed, &line, &MessageBar::showError);
}

void Muting::fillMenu(QMenu *menu)
{
    const std::optional<Article> &article = m_article.article();
    if (!article)
        return;
    const Person author = article->post.author;
    const std::optional<Account> &account = m_session.wallet().account();
    if (author.id.isEmpty() || (account && account->id == author.id))
        return;
    QAction *action = menu->addAction(muteWords(m_session.mutes(), author));
    action->setObjectName(QStringLiteral("muteAuthorAction"));
    connect(action, &QAction::triggered, this, [this, author] { toggleMuted(m_session.mutes(), author); });
}

void Muting::tell(const MutedPerson &person)
{
    m_line.showMessage({Message::Kind::Undo,
                        //: %1: the name of a person
                        tr("Comments of %1 are not shown any more. Their posts stay in the lists.")
                            .arg(QChar(0x2068) + person.name + QChar(0x2069)),
                        //: Button: takes back what was just done
                        tr("Undo"), [this, id = person.id] { m_session.mutes().unmute(id); }, 8s});
}

void Muting::showPeople()
{
    auto *dialog = m_window->findChild<MutedPeopleDialog *>();
    if (!dialog)
        dialog = new MutedPeopleDialog(m_session.mutes(), m_window);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace farthing
