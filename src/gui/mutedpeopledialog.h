// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/post.h"

#include <QtWidgets/QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class MutedPeopleDialog;
}
QT_END_NAMESPACE

namespace farthing {

class Mutes;

/// What a menu offers for a person: "Mute NAME", or the way back.
QString muteWords(const Mutes &mutes, const Person &person);
/// Does that.
void toggleMuted(Mutes &mutes, const Person &person);

/// The people whose comments are not shown, and the way back.
class MutedPeopleDialog : public QDialog
{
    Q_OBJECT

public:
    /// `mutes` outlives it.
    explicit MutedPeopleDialog(Mutes &mutes, QWidget *parent = nullptr);
    ~MutedPeopleDialog() override;

private:
    void showPeople();
    void unmute();

    Mutes &m_mutes;
    std::unique_ptr<Ui::MutedPeopleDialog> m_ui;
};

} // namespace farthing
