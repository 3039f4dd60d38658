// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cards/cardmodel.h"

#include <QWidget>

#include <map>

class QPushButton;

namespace indblik {

/// What to see of the forms, each wish a button with how many there are. Wishes nobody can have are not shown.
class WishBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WishBar(QWidget* parent = nullptr);

    /// How many forms fulfil each wish; one that is asked for stays in view.
    void showCounts(const CardFilter& filter);
    std::set<CardWish> wishes() const;
    void clear();

Q_SIGNALS:
    void wished();

private:
    std::map<CardWish, QPushButton*> m_buttons;
};

} // namespace indblik
