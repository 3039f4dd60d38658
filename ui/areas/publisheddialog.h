// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/publishedarrival.h"
#include "ui/parts/editdialog.h"

class QComboBox;
class QLabel;

namespace indblik {

/// Asks of which municipality the delivered lists of a scheme are brought in, and says what comes with them.
class PublishedDialog final : public EditDialog
{
    Q_OBJECT

public:
    PublishedDialog(const AreaBook& book, const Scheme& scheme, QWidget* parent = nullptr);

    /// What the officer chose to bring in.
    AreaArrival arrival() const;

private:
    void tell();

    const AreaBook& m_book;
    QString m_scheme;
    QComboBox* m_municipality;
    QLabel* m_words;
};

} // namespace indblik
