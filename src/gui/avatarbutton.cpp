// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/avatarbutton.h"

#include "core/future.h"
#include "domain/account.h"
#include "gui/avatardialog.h"
#include "gui/avatars.h"
#include "sync/library.h"
#include "sync/ownavatars.h"
#include "sync/session.h"
#include "sync/wallet.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace farthing {

namespace {

constexpr int pictureSize = 26;
const QString avatarKey = QStringLiteral("comment-avatar");

/// An ampersand in a name is no mnemonic.
QString asMenuText(const QString &name)
{
    return QString(name).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

AvatarButton::AvatarButton(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setIconSize({pictureSize, pictureSize});
}

void AvatarButton::setSource(Session &session, Avatars &avatars, const Theme &theme)
{
    m_session = &session;
    m_avatars = &avatars;
    m_theme = &theme;
    m_avatar = chosenLast();
    connect(&avatars, &Avatars::changed, this, &AvatarButton::refresh);
    refresh();
}

std::optional<AvatarId> AvatarButton::chosenLast() const
{
    const auto kept = m_session->library().remembered(avatarKey).valueOr(std::nullopt);
    return kept ? std::optional(AvatarId{QString::fromUtf8(*kept)}) : std::nullopt;
}

void AvatarButton::show(const std::optional<AvatarId> &ofDraft)
{
    m_avatar = ofDraft ? ofDraft : chosenLast();
    refresh();
}

QList<OwnAvatar> AvatarButton::own() const
{
    const std::optional<Account> &account = m_session->wallet().account();
    return account ? account->avatars : QList<OwnAvatar>();
}

std::optional<AvatarId> AvatarButton::shown() const
{
    const QList<OwnAvatar> all = own();
    return m_avatar ? m_avatar : all.isEmpty() ? std::nullopt : std::optional(all.first().id);
}

void AvatarButton::refresh()
{
    const QList<OwnAvatar> all = own();
    // One that is not ours any more is not asked for.
    if (m_session->wallet().account() && m_avatar &&
        std::none_of(all.cbegin(), all.cend(),
                     [this](const OwnAvatar &avatar) { return avatar.id == *m_avatar; }))
        m_avatar.reset();
    fillMenu();
    showPicture();
}

void AvatarButton::fillMenu()
{
    if (menu())
        menu()->deleteLater();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("commentAvatarMenu"));
    const QList<OwnAvatar> all = own();
    for (const OwnAvatar &avatar : all) {
        QAction *line = menu->addAction(asMenuText(avatar.name));
        line->setIcon(m_avatars->picture(avatar.name, avatar.id, metrics::icon, devicePixelRatioF()));
        connect(line, &QAction::triggered, this, [this, id = avatar.id] { choose(id); });
    }
    menu->addSeparator();
    //: Line of a menu: opens a window where a picture to comment with is made
    QAction *add = menu->addAction(tr("Add a picture…"));
    add->setObjectName(QStringLiteral("addAvatarAction"));
    add->setEnabled(m_session->wallet().account().has_value());
    connect(add, &QAction::triggered, this, &AvatarButton::openDialog);
    for (const OwnAvatar &avatar : all) {
        if (avatar.id != shown())
            continue;
        //: Line of a menu; %1: the name of a picture to comment with
        QAction *drop = menu->addAction(tr("Remove “%1”…").arg(asMenuText(avatar.name)));
        drop->setObjectName(QStringLiteral("removeAvatarAction"));
        connect(drop, &QAction::triggered, this, [this, avatar] { askToRemove(avatar); });
    }
    setMenu(menu);
}

void AvatarButton::showPicture()
{
    const std::optional<Account> &account = m_session->wallet().account();
    const QPixmap picture =
        m_avatars->picture(account ? account->name : QString(), shown(), pictureSize, devicePixelRatioF());
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Disabled);
    setIcon(icon);
}

void AvatarButton::choose(const AvatarId &id)
{
    m_avatar = id;
    refresh();
    emit chosen();
    whenDone(m_session->library().remember(avatarKey, id.value.toUtf8()), this,
             [this](const Result<void> &kept) {
                 if (!kept)
                     emit failed(kept.error());
             });
}

void AvatarButton::askToRemove(const OwnAvatar &avatar)
{
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Remove this picture?"),
        //: %1: the name of a picture
        tr("“%1” is removed from the platform, and from the comments that show it.").arg(avatar.name),
        QMessageBox::Cancel, window());
    question->setObjectName(QStringLiteral("removeAvatarQuestion"));
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    //: Button of a question
    QPushButton *remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    // Qt's own words exist in fewer languages than ours.
    //: Button of a question
    question->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    connect(remove, &QPushButton::clicked, this, [this, id = avatar.id] {
        whenDone(m_session->ownAvatars().remove(id), this, [this](const Result<void> &done) {
            if (!done)
                emit failed(done.error());
        });
    });
    question->open();
}

void AvatarButton::openDialog()
{
    auto *dialog = new AvatarDialog(*m_session, *m_theme, window());
    connect(dialog, &AvatarDialog::added, this, &AvatarButton::choose);
    dialog->open();
}

} // namespace farthing
