// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "core/id.h"
#include "gui/theme.h"

#include <QtWidgets/QToolButton>

#include <optional>

namespace farthing {

class Avatars;
class Session;
struct OwnAvatar;

/// "Your comment avatar": shows the picture that the next comment is sent with, and lets one choose, add and
/// remove such pictures.
class AvatarButton : public QToolButton
{
    Q_OBJECT

public:
    explicit AvatarButton(QWidget *parent = nullptr);
    /// Before anything else; all outlive the button. A form makes the button without them.
    void setSource(Session &session, Avatars &avatars, const Theme &theme);

    /// What was chosen; none: as the platform has it.
    const std::optional<AvatarId> &avatar() const { return m_avatar; }
    /// What the draft in hand was begun with; none: what was chosen last. It is not remembered as chosen.
    void show(const std::optional<AvatarId> &ofDraft);
    /// The account or its pictures changed.
    void refresh();

signals:
    /// The person chose another one.
    void chosen();
    void failed(const farthing::AppError &error);

private:
    QList<OwnAvatar> own() const;
    std::optional<AvatarId> shown() const;
    std::optional<AvatarId> chosenLast() const;
    void fillMenu();
    void showPicture();
    void choose(const AvatarId &id);
    void askToRemove(const OwnAvatar &avatar);
    void openDialog();

    Session *m_session = nullptr;
    Avatars *m_avatars = nullptr;
    const Theme *m_theme = nullptr;
    std::optional<AvatarId> m_avatar;
};

} // namespace farthing
