package com.acme;

import dev.cairn.SerializableImport;

@SerializableImport(bank.Account.class)
interface Imports {}
