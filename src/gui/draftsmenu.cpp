// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/draftsmenu.h"

#include "core/future.h"
#include "core/logging.h"
#include "models/intentwords.h"
#include "sync/postdrafts.h"
#include "sync/session.h"

#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace farthing {

namespace {

constexpr int mostDrafts = 40;
constexpr int longestTitle = 48;

QString shortenedDraft(const QString &title)
{
    const QString text = title.simplified();
    return text.size() > longestTitle ? text.left(longestTitle - 1) + QChar(u'…') : text;
}

} // namespace

DraftsMenu::DraftsMenu(Session &session, const Format &format, QWidget *window)
    : QMenu(window), m_session(session), m_format(format)
{
    setObjectName(QStringLiteral("draftsMenu"));
    connect(this, &QMenu::aboutToShow, this, &DraftsMenu::fill);
}

QString DraftsMenu::wordsOf(const PostDraftRow &row) const
{
    //: Stands for the headline of a draft that has none yet
    const QString title =
        row.title.trimmed().isEmpty() ? tr("Without a headline") : shortenedDraft(row.title);
    const std::optional<Intent> intent = m_session.postDrafts().intentOf(row.id);
    const QString state = intent ? IntentWords(m_format).state(*intent).text
                                 : m_format.age(row.savedAt, m_session.clock().now());
    const QString words = row.published
                              //: A draft in a menu that changes a published post. %1: its headline, %2: when
                              //: it was saved
                              ? tr("Changes to %1 · %2").arg(title, state)
                              //: A draft in a menu. %1: its headline, %2: when it was saved
                              : tr("%1 · %2").arg(title, state);
    // An ampersand in a headline is no mnemonic.
    return QString(words).replace(QLatin1Char('&'), QLatin1String("&&"));
}

void DraftsMenu::fill()
{
    clear();
    //: Line of a menu: begins another draft
    QAction *fresh = addAction(tr("New draft"));
    fresh->setObjectName(QStringLiteral("newDraftAction"));
    connect(fresh, &QAction::triggered, this, &DraftsMenu::newWanted);
    addSeparator();
    const QList<PostDraftRow> rows = m_session.postDrafts().list(mostDrafts).valueOr({});
    for (const PostDraftRow &row : rows) {
        QAction *line = addAction(wordsOf(row));
        line->setCheckable(true);
        line->setChecked(row.id == m_current.id);
        connect(line, &QAction::triggered, this, [this, id = row.id] {
            const Result<std::optional<PostDraft>> draft = m_session.postDrafts().find(id);
            if (draft && *draft)
                emit chosen(**draft);
        });
    }
    if (rows.isEmpty())
        addAction(tr("Nothing else is being written."))->setEnabled(false);
    addSeparator();
    QAction *drop = addAction(tr("Delete this draft…"));
    drop->setObjectName(QStringLiteral("deleteDraftAction"));
    drop->setEnabled(!m_current.isEmpty() && !m_session.postDrafts().isUnderway(m_current.id));
    connect(drop, &QAction::triggered, this, &DraftsMenu::askToDelete);
}

void DraftsMenu::askToDelete()
{
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Delete this draft?"),
        m_current.published ? tr("The changes are deleted. The published post stays as it is.")
                            : tr("What you wrote is deleted from this computer. It is nowhere else."),
        QMessageBox::Cancel, parentWidget());
    question->setObjectName(QStringLiteral("deleteDraftQuestion"));
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    //: Button of a question
    QPushButton *yes = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    // Qt's own words exist in fewer languages than ours.
    //: Button of a question
    question->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    connect(yes, &QPushButton::clicked, this,
            [this, account = m_current.account, id = m_current.id] { remove(account, id); });
    question->open();
}

void DraftsMenu::remove(const AccountId &account, const PostId &id)
{
    // First, so that the window does not save it once more.
    emit deleted(id);
    whenDone(m_session.postDrafts().remove(account, id), this, [](const Result<void> &done) {
        if (!done)
            qCWarning(logGui) << "draft not deleted:" << done.error().detail;
    });
}

} // namespace farthing
